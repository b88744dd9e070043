package org.edgeloop.cli.internal.device;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.Problem;
import org.edgeloop.base.Secrets;
import org.edgeloop.base.UserFolder;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.TerminalQuestions;
import org.edgeloop.device.DeviceAccess;
import org.edgeloop.device.Trust;

import picocli.CommandLine.Option;

/** The options that say beforehand what a device may be trusted with; what they leave open is asked on the terminal, if there is one. */
@NonNullByDefault({})
public final class DeviceAccessArguments {

	@Option(names = "--accept-host-key", paramLabel = "FINGERPRINT", description = "Accept a host with this key, as SHA256:… by 'ssh-keygen -lf'.")
	private List<String> hostKeys = List.of();

	@Option(names = "--accept-certificate", paramLabel = "FINGERPRINT", description = "Accept a server with this certificate: its SHA-256 in "
			+ "hexadecimal digits.")
	private List<String> certificates = List.of();

	@Option(names = "--allow-clear-text", description = "Let credentials travel where others on the network can read them.")
	private boolean clearText;

	@Option(names = "--allow-run-state", description = "Let a controller be started, stopped, or changed in its mode.")
	private boolean runState;

	@Option(names = "--allow-mass-erase", description = "Let everything on the device be erased.")
	private boolean massErase;

	/** @return what kinds of device may ask for; the passwords come from EDGELOOP_PASSWORD and EDGELOOP_PASSPHRASE, or from the terminal */
	public DeviceAccess access(Console console) {
		return access(console, System.getenv(), new TerminalQuestions());
	}

	private DeviceAccess access(Console console, Map<String, String> environment, TerminalQuestions terminal) {
		return new DeviceAccess(secrets(environment, terminal), question -> accepts(question, console, terminal), userFolder(environment));
	}

	private static Path userFolder(Map<String, String> environment) {
		return UserFolder.of(environment);
	}

	static Secrets secrets(Map<String, String> environment, TerminalQuestions terminal) {
		return (_, key, question) -> {
			String variable = key.toLowerCase(Locale.ROOT).contains("passphrase") ? "EDGELOOP_PASSPHRASE" : "EDGELOOP_PASSWORD";
			String value = environment.getOrDefault(variable, "");
			return value.isEmpty() ? terminal.secret(question) : Optional.of(value.toCharArray());
		};
	}

	private boolean accepts(Trust.Question question, Console console, TerminalQuestions terminal) {
		if (isAllowed(question)) {
			return true;
		}
		console.progress().clear();
		console.message(question.what() + (question.evidence().isEmpty() ? "" : ": " + question.evidence()));
		console.message(question.consequence());
		if (terminal.yes("Go on")) {
			return true;
		}
		console.report(new Problem(Problem.Severity.INFO, "This was not allowed", "", option(question) + " allows it"));
		return false;
	}

	boolean isAllowed(Trust.Question question) {
		// What has no fingerprint is never what was meant by one.
		boolean hasEvidence = !digits(question.evidence()).isEmpty();
		return switch (question.subject()) {
			case HOST_KEY -> hasEvidence && hostKeys.stream().anyMatch(accepted -> accepted.strip().equals(question.evidence().strip()));
			case CERTIFICATE -> hasEvidence && certificates.stream().anyMatch(accepted -> digits(accepted).equals(digits(question.evidence())));
			case CLEAR_TEXT -> clearText;
			case RUN_STATE -> runState;
			case MASS_ERASE -> massErase;
		};
	}

	/** Fingerprints of certificates are written with colons and without, in capitals and small letters. */
	private static String digits(String fingerprint) {
		return fingerprint.toLowerCase(Locale.ROOT).replaceFirst("^sha-?256:?", "").replaceAll("[^0-9a-z]", "");
	}

	private static String option(Trust.Question question) {
		return switch (question.subject()) {
			case HOST_KEY -> "--accept-host-key " + question.evidence();
			case CERTIFICATE -> "--accept-certificate " + question.evidence();
			case CLEAR_TEXT -> "--allow-clear-text";
			case RUN_STATE -> "--allow-run-state";
			case MASS_ERASE -> "--allow-mass-erase";
		};
	}
}
