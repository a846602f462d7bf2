import { strFromU8, strToU8, unzipSync } from 'fflate'
import { writeArchive } from '../../domain/archive/write-archive.ts'
import { readMarkedName, rowIdOf } from './deck-marks.ts'

const ROW_ID = '{0D108BD9-81ED-4DB2-BD59-A6C34878D82A}'
const ROW_NAMESPACE = 'http://schemas.microsoft.com/office/drawing/2014/main'

/**
 * Adds to a deck that was just written what its library leaves out: ids of the rows of tables, by which PowerPoint knows a row however it is moved, and notes
 * in paragraphs, each in its language.
 */
export function finishDeck(file: Uint8Array): Uint8Array {
	const parts = new Map<string, Uint8Array>()
	for (const [path, bytes] of Object.entries(unzipSync(file))) {
		if (path.endsWith('/')) continue
		if (/^ppt\/slides\/slide\d+\.xml$/.test(path)) parts.set(path, strToU8(withRowIds(strFromU8(bytes))))
		else if (/^ppt\/notesSlides\/notesSlide\d+\.xml$/.test(path)) parts.set(path, strToU8(withParagraphs(strFromU8(bytes))))
		else parts.set(path, bytes)
	}
	return writeArchive(parts)
}

function withRowIds(slide: string): string {
	return slide.replace(/<p:graphicFrame>.*?<\/p:graphicFrame>/gs, (frame) => {
		const marks = readMarkedName(/ name="([^"]*)"/.exec(frame)?.[1] ?? '')?.marks ?? []
		let row = -1
		return frame.replaceAll('</a:tr>', () => {
			const mark = marks[row]
			row += 1
			return mark === undefined ? '</a:tr>' : `${rowIdXml(mark)}</a:tr>`
		})
	})
}

const rowIdXml = (mark: string): string =>
	`<a:extLst><a:ext uri="${ROW_ID}"><a16:rowId xmlns:a16="${ROW_NAMESPACE}" val="${String(rowIdOf(mark))}"/></a:ext></a:extLst>`

/** The library puts all notes into one paragraph, whose ends of lines PowerPoint does not show. */
function withParagraphs(notes: string): string {
	return notes.replace(/<a:p><a:r><a:rPr[^>]*\/><a:t>([^<]*\n[^<]*)<\/a:t><\/a:r><a:endParaRPr[^>]*\/><\/a:p>/, (_, text: string) =>
		text
			.split(/\r?\n/)
			.map(
				(line) => `<a:p><a:r><a:rPr lang="${/\p{Script=Han}/u.test(line) ? 'zh-CN' : 'en-GB'}" dirty="0"/><a:t>${line}</a:t></a:r></a:p>`,
			)
			.join(''),
	)
}
