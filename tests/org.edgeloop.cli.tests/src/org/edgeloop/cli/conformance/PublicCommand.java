package org.edgeloop.cli.conformance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import org.edgeloop.cli.Main;

/**
 * One call of the command line as a shell would make it.
 *
 * @param exitCode the process's
 * @param out what it printed
 * @param err its messages
 */
record PublicCommand(int exitCode, String out, String err) {

	static PublicCommand run(Object... arguments) {
		var out = new ByteArrayOutputStream();
		var err = new ByteArrayOutputStream();
		int code = Main.run(out, new PrintStream(err, true, StandardCharsets.UTF_8),
				Stream.of(arguments).map(Object::toString).toArray(String[]::new));
		return new PublicCommand(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
	}

	/** @return what it printed if it succeeded */
	String good() throws IOException {
		if (exitCode != 0) {
			throw new IOException("exit code " + exitCode + ": " + err);
		}
		return out;
	}
}
