package org.edgeloop.table.internal.csv;

import java.util.Arrays;
import java.util.List;

/** The spellings of a missing value, looked up by characters. */
final class MissingSpellings {

	private final char[][][] byLength;

	/** @param spellings the empty one is always among them */
	MissingSpellings(List<String> spellings) {
		int longest = spellings.stream().mapToInt(String::length).max().orElse(0);
		byLength = new char[longest + 1][][];
		for (int length = 0; length <= longest; length++) {
			int wanted = length;
			byLength[length] = spellings.stream().filter(text -> text.length() == wanted).map(String::toCharArray).toArray(char[][]::new);
		}
	}

	boolean has(char[] text, int offset, int length) {
		if (length == 0) {
			return true;
		}
		if (length >= byLength.length) {
			return false;
		}
		for (char[] spelling : byLength[length]) {
			if (spelling[0] == text[offset] && Arrays.equals(spelling, 0, length, text, offset, offset + length)) {
				return true;
			}
		}
		return false;
	}
}
