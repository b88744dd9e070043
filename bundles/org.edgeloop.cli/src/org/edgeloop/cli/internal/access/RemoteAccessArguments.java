package org.edgeloop.cli.internal.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.HostTrust;
import org.edgeloop.base.Problem;
import org.edgeloop.base.RemoteAccess;
import org.edgeloop.base.Secrets;
import org.edgeloop.base.UserFolder;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.TerminalQuestions;

import picocli.CommandLine.Option;

/** The options of commands that reach other machines. What they leave open is asked on the terminal, if there is one. */
@NonNullByDefault({})
public final class RemoteAccessArguments {

	/** The environment's variables by the secrets that they hold. */
	private static final Map<String, String> VARIABLES = Map.of("user", "EDGELOOP_USER", "passphrase", "EDGELOOP_PASSPHRASE");
	private static final String PASSWORD = "EDGELOOP_PASSWORD";

	@Option(names = "--accept-host-key", paramLabel = "FINGERPRINT", description = "Accept a host with this key, as SHA256:… by 'ssh-keygen -lf'.")
	private List<String> hostKeys = List.of();

	/**
	 * @return the secrets come from EDGELOOP_USER, EDGELOOP_PASSWORD and EDGELOOP_PASSPHRASE, or from the terminal; what the user trusts is
	 *         kept in their own folder
	 */
	public RemoteAccess access(Console console) {
		var terminal = new TerminalQuestions();
		return new RemoteAccess(secrets(System.getenv(), console, terminal), question -> accepts(question, console, terminal),
				UserFolder.of(System.getenv()));
	}

	private static Secrets secrets(Map<String, String> environment, Console console, TerminalQuestions terminal) {
		return (_, key, question) -> {
			String value = environment.getOrDefault(VARIABLES.getOrDefault(key, PASSWORD), "");
			if (!value.isEmpty()) {
				return Optional.of(value.toCharArray());
			}
			console.progress().clear();
			return terminal.secret(question);
		};
	}

	private boolean accepts(HostTrust.Question question, Console console, TerminalQuestions terminal) {
		if (hostKeys.stream().anyMatch(accepted -> !accepted.isBlank() && accepted.strip().equals(question.fingerprint()))) {
			return true;
		}
		console.progress().clear();
		console.message(question.what() + ": " + question.fingerprint());
		console.message(question.consequence());
		if (terminal.yes("Go on")) {
			return true;
		}
		console.report(new Problem(Problem.Severity.INFO, "This was not allowed", "",
				"--accept-host-key " + question.fingerprint() + " allows it"));
		return false;
	}
}
