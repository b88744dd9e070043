package org.edgeloop.cli.internal.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.edgeloop.base.Secrets;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.TerminalQuestions;
import org.edgeloop.device.Trust.Question;
import org.edgeloop.device.Trust.Subject;
import org.junit.jupiter.api.Test;

import picocli.CommandLine;

class DeviceAccessArgumentsTest {

	@Test
	void onlyTheFingerprintThatWasNamedIsAccepted() {
		var arguments = parse("--accept-host-key", "SHA256:abc/DEF+1", "--accept-certificate", "AB:CD:12");

		assertTrue(arguments.isAllowed(question(Subject.HOST_KEY, "SHA256:abc/DEF+1")));
		assertFalse(arguments.isAllowed(question(Subject.HOST_KEY, "SHA256:ABC/DEF+1")));
		assertTrue(arguments.isAllowed(question(Subject.CERTIFICATE, "abcd12")));
		assertTrue(arguments.isAllowed(question(Subject.CERTIFICATE, "SHA-256: ab:cd:12")));
		assertFalse(arguments.isAllowed(question(Subject.CERTIFICATE, "abcd13")));
		assertFalse(arguments.isAllowed(question(Subject.CLEAR_TEXT, "")));
	}

	@Test
	void anEmptyFingerprintMeansNothing() {
		var arguments = parse("--accept-host-key", "", "--accept-certificate", ":");

		assertFalse(arguments.isAllowed(question(Subject.HOST_KEY, "")));
		assertFalse(arguments.isAllowed(question(Subject.CERTIFICATE, "")));
	}

	@Test
	void eachOptionAllowsWhatItSaysAlone() {
		assertTrue(parse("--allow-clear-text").isAllowed(question(Subject.CLEAR_TEXT, "")));
		assertTrue(parse("--allow-run-state").isAllowed(question(Subject.RUN_STATE, "")));
		assertTrue(parse("--allow-mass-erase").isAllowed(question(Subject.MASS_ERASE, "")));
		assertFalse(parse("--allow-mass-erase").isAllowed(question(Subject.RUN_STATE, "")));
	}

	@Test
	void whoCannotBeAskedRefusesAndIsToldTheOption() {
		var err = new ByteArrayOutputStream();
		var console = new Console(new ByteArrayOutputStream(), new PrintStream(err, true, StandardCharsets.UTF_8), false);

		assertFalse(parse().access(console).trust().accepts(question(Subject.HOST_KEY, "SHA256:abc")));
		String said = err.toString(StandardCharsets.UTF_8);
		assertTrue(said.contains("bench-3 shows a key: SHA256:abc") && said.contains("--accept-host-key SHA256:abc"), said);
	}

	@Test
	void secretsComeFromTheEnvironment() {
		Secrets secrets = DeviceAccessArguments.secrets(Map.of("EDGELOOP_PASSWORD", "p1", "EDGELOOP_PASSPHRASE", "p2"), new TerminalQuestions());

		assertEquals("p1", new String(secrets.secret("bench-3", "password", "").orElseThrow()));
		assertEquals("p2", new String(secrets.secret("bench-3", "keyPassphrase", "").orElseThrow()));
	}

	private static Question question(Subject subject, String evidence) {
		return new Question(subject, "bench-3 shows a key", evidence, "It will be trusted.");
	}

	private static DeviceAccessArguments parse(String... options) {
		var arguments = new DeviceAccessArguments();
		new CommandLine(arguments).parseArgs(options);
		return arguments;
	}
}
