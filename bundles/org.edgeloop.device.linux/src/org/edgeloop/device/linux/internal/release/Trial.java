package org.edgeloop.device.linux.internal.release;

import java.io.IOException;
import java.time.Duration;
import java.util.UUID;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.device.linux.release.BoardStatus;
import org.edgeloop.device.plan.DeviceStep.CheckFailedException;
import org.edgeloop.device.plan.DeviceStep.SkippedException;
import org.edgeloop.device.plan.StepContext;
import org.edgeloop.ssh.CommandResult;

/** A release that the board tries: it decides by itself, and this asks what it has decided. */
final class Trial {

	private static final Duration SWITCHING = Duration.ofSeconds(60);
	/** What the board takes to end one runner and start another, besides its deadlines. */
	private static final int SLACK = 60;
	private static final int JOURNAL = 40;

	private final ReleaseSession session;
	private final String token = UUID.randomUUID().toString().replace("-", "");
	private boolean begun;
	private String tried = "";

	Trial(ReleaseSession session) {
		this.session = session;
	}

	/** @return what tells this trial from all others: 32 hexadecimal digits */
	String token() {
		return token;
	}

	/** @return whether the board was asked to try a release, whatever came of that */
	boolean hasBegun() {
		return begun;
	}

	/** Has the board run a release instead of the present one. */
	void begin(String release, StepContext context) throws IOException {
		begun = true;
		tried = release;
		started(session.board(context.progress()).script(SWITCHING, context.progress(), "try", token, release));
		context.outcome(release + " is being tried");
	}

	/** Has the board run what it ran before. */
	void beginBack(StepContext context) throws IOException {
		begun = true;
		CommandResult result = session.board(context.progress()).script(SWITCHING, context.progress(), "back", token);
		started(result);
		tried = result.output().strip();
		context.outcome(tried + " is being tried");
	}

	private void started(CommandResult result) throws IOException {
		if (!result.isGood()) {
			throw new CheckFailedException(result.problem("The board does not change its release", session.board(Progress.NONE).name()));
		}
	}

	/**
	 * Waits for the board's decision. A connection that is lost meanwhile is made anew, since the board goes on without it.
	 *
	 * @param seconds the release's own deadline and probation
	 * @throws CheckFailedException if the board went back
	 */
	void await(int seconds, StepContext context) throws IOException {
		String decision = decision(seconds + SLACK, context);
		journal(context);
		if (decision.startsWith("committed ")) {
			context.outcome("healthy, and stays");
			return;
		}
		String board = session.board(context.progress()).name();
		String reason = decision.substring(decision.indexOf(' ') + 1);
		if (decision.startsWith("reverted ")) {
			throw new CheckFailedException(Problem.error("The release is not healthy: " + reason, board, "the board runs what it ran before; its log says more"));
		}
		throw new ConnectionException(Problem.error("The board has not decided: " + reason, board, "its status and its log say more"));
	}

	private String decision(int seconds, StepContext context) throws IOException {
		long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
		while (true) {
			long left = Math.max(1, Duration.ofNanos(end - System.nanoTime()).toSeconds());
			try {
				return session.board(context.progress()).script(Duration.ofSeconds(left + SLACK), context.progress(), "await", token, Long.toString(left)).output().strip();
			} catch (ConnectionException e) {
				if (context.progress().isCancelled() || System.nanoTime() > end) {
					throw e;
				}
				context.log("The connection was lost (" + e.problem().what() + "); the board goes on by itself, and is reached anew");
				session.forgetConnection();
				session.board(context.progress());
			}
		}
	}

	private void journal(StepContext context) throws IOException {
		session.board(context.progress()).script("The board's log could not be read", context.progress(), "journal", Integer.toString(JOURNAL)).lines()
				.forEach(line -> context.log("board: " + line));
	}

	/** Ends a trial that is not decided, so that the board runs what it ran before. */
	void abort(int seconds, StepContext context) throws IOException {
		if (!begun) {
			throw new SkippedException("the board has not left the release that it runs");
		}
		session.forgetConnection();
		Board board = session.board(context.progress());
		board.script("The trial could not be ended", context.progress(), "abort", token, "the deployment was given up");
		String decision = decision(seconds + SLACK, context);
		if (decision.startsWith("committed ")) {
			throw new SkippedException("the board had found the release healthy by then, and keeps it");
		}
		BoardStatus status = StatusText.read(board.script("The board could not be asked", context.progress(), "status"));
		if (status.release().equals(tried) || status.isOnTrial()) {
			throw new ConnectionException(Problem.error("The board still runs the release that was given up", board.name(), "see its status, and bring back the earlier release"));
		}
		context.outcome(status.release().isEmpty() ? "the board runs nothing, as before" : "the board runs " + status.release());
	}
}
