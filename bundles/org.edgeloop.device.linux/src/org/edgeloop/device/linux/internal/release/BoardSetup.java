package org.edgeloop.device.linux.internal.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;

import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.device.plan.StepContext;
import org.edgeloop.ssh.SftpSession;

/** Makes the folder of releases, puts the script into it, and takes the lock. */
final class BoardSetup {

	private static final Duration SOON = Duration.ofSeconds(60);

	private final ReleaseSession session;

	BoardSetup(ReleaseSession session) {
		this.session = session;
	}

	/**
	 * @param service what is to keep the model running
	 * @param key the line of the public key that a board trusts that trusts none yet
	 */
	void run(String service, String key, StepContext context) throws IOException {
		Board board = session.board(context.progress());
		install(board, context.progress());
		DeploymentLock.take(board);
		board.script("What others left half done could not be removed", context.progress(), "prepare");
		board.script("The key could not be noted", context.progress(), "trust", key);
		String chosen = board.script("The service could not be set up", context.progress(), "service", service);
		context.outcome("started by " + inWords(chosen.lines().reduce("", (_, last) -> last)));
		if (chosen.contains("no-linger")) {
			context.warn(Problem.warning("systemd starts the model only while the user is logged in", board.name(), "sudo loginctl enable-linger"));
		} else if (chosen.equals("process")) {
			context.log("Without systemd, a reboot ends the model; this starts it again: " + board.scriptCommand("launch"));
		}
	}

	/** The script is replaced as a whole; who runs the former one goes on with it until the next release is tried. */
	private void install(Board board, Progress progress) throws IOException {
		String part = "board.sh." + UUID.randomUUID() + ".part";
		board.require("The folder of releases could not be made", "mkdir -p -- " + board.quoted(""), SOON, progress);
		try (SftpSession sftp = board.sftp(progress)) {
			sftp.write(board.root() + "/" + part, Resources.text("board.sh").getBytes(StandardCharsets.UTF_8));
		}
		board.require("The script could not be put onto the board", "sync; mv -f -- " + board.quoted(part) + " " + board.quoted("board.sh") + " && sync",
				SOON, progress);
	}

	private static String inWords(String service) {
		return switch (service) {
		case "system" -> "systemd";
		case "user" -> "the user's systemd";
		default -> "a process of its own";
		};
	}
}
