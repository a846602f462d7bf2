const zh = {
	intro: '一个网页文件，装着整张图：放进 U 盘，双击打开，不用网络，也不用安装。打开时就是现在的图层、位置与选择。',
	choose: '带上哪些故事？',
	none: '不带故事也可以，图照常能看。',
	make: '生成胶囊文件',
	making: (done: number, of: number) => `正在装入 ${String(done)} / ${String(of)}`,
	cancel: '取消',
	done: (name: string, size: string) => `已生成 ${name}，${size} MB。`,
	failed: '没有生成：有一个文件没有读到。请检查网络后再试。',
	inside: '文件里有：程序、图层、指标、陈述、字体和所选的故事。没有：讲者窗、遥控、解说录音。',
	browsers: '用 Chrome、Edge 或 Firefox（2023 年以后的版本）打开。',
}

const en: typeof zh = {
	intro:
		'One web page that holds the whole map: put it on a USB stick and open it with a double click, without network and without installing. It opens with these layers, this view and this selection.',
	choose: 'Which stories go with it?',
	none: 'Without any, the map works all the same.',
	make: 'Make the file',
	making: (done, of) => `Packing ${String(done)} of ${String(of)}`,
	cancel: 'Cancel',
	done: (name, size) => `${name} is made, ${size} MB.`,
	failed: 'Not made: one of the files could not be read. Please check the network and try again.',
	inside:
		"In it: the program, layers, figures, facts, fonts and the chosen stories. Not in it: the speaker's window, the remote, recordings.",
	browsers: 'Opens in Chrome, Edge or Firefox from 2023 on.',
}

/** What the panel of capsules says. */
export const capsuleText = { zh, en }
