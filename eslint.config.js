import js from '@eslint/js'
import svelte from 'eslint-plugin-svelte'
import { defineConfig, globalIgnores } from 'eslint/config'
import globals from 'globals'
import ts from 'typescript-eslint'

const sizes = {
	'max-lines': ['error', { max: 300 }],
	'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
	'max-depth': ['error', 3],
	'max-params': ['error', 4],
}

export default defineConfig(
	globalIgnores(['dist/', 'public/', 'geodata/derive/', 'coverage/']),
	js.configs.recommended,
	ts.configs.strictTypeChecked,
	svelte.configs.recommended,
	{
		languageOptions: {
			parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] },
		},
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		rules: {
			...sizes,
			eqeqeq: 'error',
			'no-console': 'error',
			'no-control-regex': 'off',
			'@typescript-eslint/consistent-type-imports': 'error',
			// Slow, and about classes and enums that are not used here.
			'@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
			'@typescript-eslint/no-unsafe-enum-assignment': 'off',
			'@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true, ignoreVoidOperator: true }],
			'@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: 'only-allowed-literals' }],
			'@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
		},
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts', '**/*.svelte.test.ts'],
		languageOptions: { globals: globals.browser, parserOptions: { parser: ts.parser, svelteConfig: { compilerOptions: { runes: true } } } },
		rules: {
			'svelte/no-at-html-tags': 'error',
			// The plain rule does not know that `let` is right for $props and $derived.
			'prefer-const': 'off',
			'svelte/prefer-const': 'error',
			// Nor does this one know that effects read what is assigned.
			'no-useless-assignment': 'off',
		},
	},
	{
		// The parser gives template expressions no types; svelte-check does.
		files: ['**/*.svelte'],
		rules: {
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-call': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
			'@typescript-eslint/no-unsafe-return': 'off',
		},
	},
	{
		files: [
			'geodata/build/**/*.ts',
			'src/server/**/*.ts',
			'tests/bench/**/*.ts',
			'tests/browser/**/*.ts',
			'tests/soak/**/*.ts',
			'tests/proof/**/*.ts',
		],
		languageOptions: { globals: globals.node },
		rules: { 'no-console': 'off' },
	},
	{
		files: ['tests/**/*.ts'],
		rules: { 'max-lines-per-function': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
	},
	{ files: ['*.js'], extends: [ts.configs.disableTypeChecked], languageOptions: { globals: globals.node } },
)
