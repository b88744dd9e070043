package org.edgeloop.dvc.internal.yaml;

/** Where a release of ruamel breaks the lines of a text without quotes. A file keeps the way that it was written in. */
enum Folding {

	/** At the first blank behind the last column. */
	LATE,
	/** Before the word that would reach beyond the last column, the blank left behind: ruamel since 0.18.13. */
	EARLY;

	private static final int WIDTH = 80;

	/**
	 * @param line that a text is broken at the end of
	 * @param next the line that it goes on in
	 * @return whether only the later releases break there
	 */
	static boolean isEarly(String line, String next) {
		String word = next.strip().split(" ", 2)[0];
		return line.endsWith(" ") ? word.length() <= WIDTH : line.codePointCount(0, line.length()) == WIDTH;
	}
}
