package org.edgeloop.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class YamlEscapeTest {

	/** Example 5.13 of YAML 1.2.2: each escape, and the code point that it stands for. */
	@Test
	void charactersAreWrittenAsTheSpecificationHasThem() {
		String escapes = "\\ \" a b e f n r t v 0 _ N L P x01 x7F u0100 uFEFF U0001F600";
		int[] characters = { '\\', '"', 0x07, 0x08, 0x1b, 0x0c, 0x0a, 0x0d, 0x09, 0x0b, 0x00, 0xa0, 0x85, 0x2028, 0x2029, 0x01, 0x7f, 0x100, 0xfeff,
				0x1f600 };
		String[] expected = escapes.split(" ");
		assertEquals(expected.length, characters.length);
		for (int i = 0; i < expected.length; i++) {
			assertEquals('\\' + expected[i], YamlEscape.of(characters[i]));
		}
	}
}
