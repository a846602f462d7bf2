interface ImportMetaEnv {
	/** Version of the program, from `package.json`: written into it by the bundler. */
	readonly PROGRAM_VERSION: string
}
