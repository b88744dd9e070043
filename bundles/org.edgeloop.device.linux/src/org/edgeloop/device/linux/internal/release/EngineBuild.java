package org.edgeloop.device.linux.internal.release;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.device.linux.release.TrtexecReport;
import org.edgeloop.device.plan.DeviceStep.SkippedException;
import org.edgeloop.device.plan.StepContext;
import org.edgeloop.ssh.CommandResult;
import org.edgeloop.ssh.RemoteShell;

/**
 * Has NVIDIA's trtexec build an engine of a release's model on the board, where alone it can be built. The engine lies beside the releases
 * for those who run it; what it measured is logged. Tested with a program that speaks as trtexec does, and on no Jetson.
 */
final class EngineBuild {

	/** Engines of large models take a Jetson this long. */
	private static final Duration BUILDING = Duration.ofMinutes(60);

	private final ReleaseSession session;
	private final ReleaseDraft release;

	EngineBuild(ReleaseSession session, ReleaseDraft release) {
		this.session = session;
		this.release = release;
	}

	/** @throws SkippedException if there is no trtexec, or it fails: ONNX Runtime runs the release all the same */
	void run(StepContext context) throws IOException {
		Board board = session.board(context.progress());
		Optional<String> program = session.probe().value("trtexec");
		if (program.isEmpty()) {
			context.warn(Problem.warning("The board has no trtexec", board.name(), "install TensorRT; ONNX Runtime runs the release meanwhile"));
			throw new SkippedException("no trtexec on the board; ONNX Runtime runs the release");
		}
		String engine = "engines/" + release.model().sha256() + ".engine";
		String command = "mkdir -p -- " + board.quoted("engines") + " && " + RemoteShell.quote(program.get()) + " --onnx="
				+ board.quoted("releases/" + release.id() + "/" + release.model().path()) + " --saveEngine=" + board.quoted(engine + ".part") + " 2>&1";
		CommandResult result = board.command(command, BUILDING, context.progress());
		TrtexecReport report = TrtexecReport.read(result.output());
		if (!result.isGood() || !report.isPassed()) {
			fallBack(board, engine, result, report, context);
		}
		board.require("The engine could not be given its name", "mv -f -- " + board.quoted(engine + ".part") + " " + board.quoted(engine) + " && sync",
				BUILDING, context.progress());
		report.figures().forEach((name, values) -> context.log("trtexec: %s %s ms".formatted(name, values)));
		context.outcome(report.inWords());
	}

	private static void fallBack(Board board, String engine, CommandResult result, TrtexecReport report, StepContext context) throws IOException {
		board.require("What trtexec left could not be removed", "rm -f -- " + board.quoted(engine + ".part"), BUILDING, context.progress());
		String why = report.errors().isEmpty() ? "exit code " + result.exitCode() : report.errors().getLast();
		report.errors().forEach(line -> context.log("trtexec: " + line));
		context.warn(Problem.warning("trtexec built no engine: " + why, board.name(), "the log has all that it said of it; ONNX Runtime runs the release"));
		throw new SkippedException("trtexec failed; ONNX Runtime runs the release");
	}
}
