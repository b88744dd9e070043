package org.edgeloop.cli.internal.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class ExamplesTest {

	@Test
	void aLongExampleGoesOnBehindABackslash() {
		assertEquals("""
				  edgeloop signal spectrum \\
				      a.wav --channel DE \\
				      --json
				""", Examples.wrapped(List.of("  edgeloop signal spectrum a.wav", "      --channel DE --json"), 30));
	}

	@Test
	void aQuotedWordStaysInOnePieceAndAShortExampleInOneLine() {
		assertEquals("""
				  runs list --filter \\
				      "params.lr > 0.1 AND metrics.f1 > 0.9"
				  runs list
				""", Examples.wrapped(List.of("  runs list --filter \"params.lr > 0.1 AND metrics.f1 > 0.9\"", "  runs list"), 30));
		assertEquals("  a=\"b c\" 'd  e'\n", Examples.wrapped(List.of("  a=\"b c\" 'd  e'"), 80));
	}
}
