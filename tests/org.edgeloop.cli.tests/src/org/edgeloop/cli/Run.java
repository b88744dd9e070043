package org.edgeloop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** One call of the command line and what came of it. */
record Run(int exitCode, String out, String err) {

	static Run of(Object... arguments) {
		String[] texts = new String[arguments.length];
		for (int i = 0; i < texts.length; i++) {
			texts[i] = arguments[i].toString();
		}
		var out = new ByteArrayOutputStream();
		var err = new ByteArrayOutputStream();
		int code = Main.run(out, new PrintStream(err, true, StandardCharsets.UTF_8), texts);
		return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
	}

	/** Runs what must succeed without a word. @return what it printed */
	static String good(Object... arguments) {
		Run run = of(arguments);
		assertEquals("", run.err);
		assertEquals(0, run.exitCode);
		return run.out;
	}

	/** Runs what must fail with one line and without output. @return the message */
	static String failing(int exitCode, Object... arguments) {
		Run run = of(arguments);
		assertEquals(exitCode, run.exitCode, run.err);
		assertEquals("", run.out);
		assertEquals(1, run.err.lines().count(), run.err);
		assertFalse(run.err.contains("Exception"), run.err);
		return run.err;
	}
}
