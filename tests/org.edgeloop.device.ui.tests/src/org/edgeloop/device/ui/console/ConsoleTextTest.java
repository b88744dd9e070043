package org.edgeloop.device.ui.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;

import org.edgeloop.device.ui.console.ConsoleLine.Run;
import org.edgeloop.device.ui.console.ConsoleText.Change;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What control characters and sequences mean is said by ECMA-48, fifth edition. */
class ConsoleTextTest {

	private static final Instant NOW = Instant.parse("2026-01-31T12:00:00Z");
	private static final String ESC = "\u001B";

	private final ConsoleText text = new ConsoleText();

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "a\\r\\nb|a,b", "10 %\\r20 %|20 %", "abc\\b\\bX|aXc", "a\\tb|a       b", "ESC[2Kx|x", "abcdef\\rESC[3CESC[K|abc",
			"ESC[31mredESC[0m|red", "ESC]0;title\\u0007x|x", "ESC]0;titleESC\\\\x|x", "ESC(Bx|x", "ab\\u0000\\u0007c|abc", "abcESC[2Dx|axc", "abcESC[1Gx|xbc",
			"oneESC[2JESC[Htwo|one,two", "ESC[?25lx|x" })
	void controlCharactersAreObeyedOrLeftOut(String said, String lines) {
		text.add(unescaped(said), NOW);
		assertEquals(List.of(lines.split(",")), text.lines().stream().map(ConsoleLine::text).toList());
	}

	@Test
	void whatComesInPiecesIsTheSame() {
		String said = "a" + ESC + "[1;31mb" + ESC + "]2;t" + ESC + "\\c" + ESC + "[0m\r\nd";
		for (char c : said.toCharArray()) {
			text.add(String.valueOf(c), NOW);
		}
		var whole = new ConsoleText();
		whole.add(said, NOW);
		assertEquals(whole.lines(), text.lines());
		assertEquals("abc", text.line(0).text());
	}

	@Test
	void coloursAreKeptUntilTheyAreTakenBack() {
		text.add("a" + ESC + "[1;32mok" + ESC + "[22m\n!" + ESC + "[0mz" + ESC + "[38;5;9mr" + ESC + "[38;2;1;2;3m" + ESC + "[94mb", NOW);
		var bold = new ConsoleInk(2, true, false, false);
		var green = new ConsoleInk(2, false, false, false);
		assertEquals(List.of(new Run(1, 2, bold)), text.line(0).runs());
		assertEquals(List.of(new Run(0, 1, green), new Run(2, 1, new ConsoleInk(9, false, false, false)),
				new Run(3, 1, new ConsoleInk(12, false, false, false))), text.line(1).runs());
	}

	@Test
	void aBrokenSequenceSwallowsNoLog() {
		text.add(ESC + "]" + "x".repeat(10_000) + "\nafter", NOW);
		assertEquals("after", text.line(text.size() - 1).text());
		text.add(ESC + "[99999999999999999999C" + ESC + "[99999999999999999999Dz", NOW);
		assertTrue(text.line(text.size() - 1).text().startsWith("z"));
	}

	@Test
	void aLongLineGoesOnInTheNextOne() {
		text.add("x".repeat(ConsoleText.LONGEST_LINE + 3), NOW);
		assertEquals(2, text.size());
		assertEquals(3, text.line(1).text().length());
	}

	@Test
	void ofALongLogTheBeginningIsDropped() {
		for (int i = 0; i < ConsoleText.MOST_LINES + 5; i++) {
			text.add(i + "\n", NOW);
		}
		assertEquals(ConsoleText.MOST_LINES + 1, text.size());
		assertEquals("5", text.line(0).text());
	}

	@Test
	void changesAreToldOnce() {
		text.add("a\nb", NOW);
		assertEquals(new Change(0, 0), text.takeChange());
		text.add("c", NOW);
		assertEquals(new Change(0, 1), text.takeChange());
		text.add("\nd\ne", NOW);
		assertEquals(new Change(0, 1), text.takeChange());
		for (int i = 0; i < ConsoleText.MOST_LINES; i++) {
			text.add("\n", NOW);
		}
		assertEquals(3, text.takeChange().dropped());
		text.clear();
		assertEquals(new Change(ConsoleText.MOST_LINES, 0), text.takeChange());
	}

	@Test
	void aNoteOfTheWorkbenchStandsInALineOfItsOwn() {
		text.add("boo", NOW);
		text.note("lost", NOW);
		text.add("t", NOW);
		assertEquals(List.of("boo", "lost", "t"), text.lines().stream().map(ConsoleLine::text).toList());
		assertTrue(text.line(1).runs().getFirst().ink().isNote());
	}

	private static String unescaped(String text) {
		return text.replace("ESC", ESC).replace("\\r", "\r").replace("\\n", "\n").replace("\\t", "\t").replace("\\b", "\b").replace("\\u0000", "\u0000")
				.replace("\\u0007", "\u0007").replace("\\\\", "\\");
	}
}
