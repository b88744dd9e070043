package org.edgeloop.table.internal.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Different texts, numbered in the order in which they are first met. Looks them up by their characters, without making a string. */
final class TextLevels {

	private static final int FIRST_ROOM = 16;
	private static final int FREE = -1;
	/** Of a string without its characters, its reference, and its place. */
	private static final int LEVEL_BYTES = 64;

	private final List<String> levels = new ArrayList<>();
	private int[] places = free(FIRST_ROOM);
	private long characters;

	/** @return the texts by number */
	List<String> levels() {
		return levels;
	}

	/** @return about as many bytes as the texts take */
	long bytes() {
		return (long) levels.size() * LEVEL_BYTES + characters;
	}

	/** @return the text's number */
	int code(char[] text, int offset, int length) {
		int place = place(hash(text, offset, length));
		for (; places[place] != FREE; place = place + 1 & places.length - 1) {
			if (equals(levels.get(places[place]), text, offset, length)) {
				return places[place];
			}
		}
		int code = levels.size();
		places[place] = code;
		levels.add(new String(text, offset, length));
		characters += length;
		if (levels.size() * 2 > places.length) {
			grow();
		}
		return code;
	}

	private void grow() {
		places = free(places.length * 2);
		for (int code = 0; code < levels.size(); code++) {
			int place = place(levels.get(code).hashCode());
			while (places[place] != FREE) {
				place = place + 1 & places.length - 1;
			}
			places[place] = code;
		}
	}

	/** Spreads the high bits, which alone differ in some texts. */
	private int place(int hash) {
		int spread = hash * 0x9E3779B9;
		return (spread ^ spread >>> 16) & places.length - 1;
	}

	/** As {@link String#hashCode}. */
	private static int hash(char[] text, int offset, int length) {
		int hash = 0;
		for (int i = offset; i < offset + length; i++) {
			hash = 31 * hash + text[i];
		}
		return hash;
	}

	private static boolean equals(String level, char[] text, int offset, int length) {
		if (level.length() != length) {
			return false;
		}
		for (int i = 0; i < length; i++) {
			if (level.charAt(i) != text[offset + i]) {
				return false;
			}
		}
		return true;
	}

	private static int[] free(int room) {
		var places = new int[room];
		Arrays.fill(places, FREE);
		return places;
	}
}
