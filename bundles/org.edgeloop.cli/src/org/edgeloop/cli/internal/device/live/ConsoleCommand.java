package org.edgeloop.cli.internal.device.live;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.cli.internal.console.Console;
import org.edgeloop.cli.internal.console.ExitCode;
import org.edgeloop.cli.internal.device.DeviceAccessArguments;
import org.edgeloop.cli.internal.device.DeviceArguments;
import org.edgeloop.device.console.ConsoleOpener;
import org.edgeloop.device.console.ConsoleSession;
import org.edgeloop.device.project.ProjectDevice;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code device console}: what a device says and is told as text. */
@Command(name = "console", description = "Print what a device says, and send it the lines of the standard input: a serial terminal, a shell by SSH, a log. "
		+ "It ends when it is interrupted.",
		footer = { "  edgeloop device console devices/board.device", "  echo reset | edgeloop device console devices/board.device --until ready --seconds 10" })
@NonNullByDefault({})
public final class ConsoleCommand implements Callable<Integer> {

	/** What ends a line that is sent. */
	enum LineEnding {
		LF("\n"), CR("\r"), CRLF("\r\n"), NONE("");

		private final String text;

		LineEnding(String text) {
			this.text = text;
		}
	}

	@Mixin
	private DeviceArguments which;

	@Mixin
	private DeviceAccessArguments access;

	@Option(names = "--line-ending", paramLabel = "ENDING", defaultValue = "LF", description = "What ends each line that is sent: ${COMPLETION-CANDIDATES}; "
			+ "otherwise ${DEFAULT-VALUE}.")
	private LineEnding ending;

	@Option(names = "--until", paramLabel = "TEXT", description = "End when the device has said this; with --seconds, it is a check that fails if it has not.")
	private String awaited;

	@Mixin
	private ListeningArguments listening;

	private final Console console;

	public ConsoleCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		ProjectDevice device = which.device();
		ConsoleOpener opener = DeviceArguments.kind(device).console(device.settings(), access.access(console)).orElseThrow(() -> new ProblemException(
				Problem.error("Such devices have no console", device.settings().name(), "see 'device watch' for the values that they give")));
		var output = new ConsoleText(console, awaited);
		Progress progress = listening.limit(console.progress());
		try (ConsoleSession session = opener.open(output, progress)) {
			console.message(session.title());
			if (session.takesInput()) {
				Thread.ofPlatform().daemon().name("read the standard input").start(() -> sendInput(session));
			}
			output.await(progress);
		}
		if (output.problem().isPresent()) {
			throw new ConnectionException(output.problem().get());
		}
		return awaited == null || output.isFound() ? ExitCode.OK : notFound();
	}

	private int notFound() {
		console.report(Problem.error("The device has not said \"" + awaited + "\"", "", ""));
		return ExitCode.CHECK_FAILED;
	}

	private void sendInput(ConsoleSession session) {
		try {
			var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
			for (String line = input.readLine(); line != null; line = input.readLine()) {
				session.send(line + ending.text);
			}
		} catch (IOException e) {
			// the session has ended, which it says itself
		}
	}
}
