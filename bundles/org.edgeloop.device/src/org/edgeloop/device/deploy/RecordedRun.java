package org.edgeloop.device.deploy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.edgeloop.base.IoCause;
import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.device.deploy.HistoryEntry.Action;
import org.edgeloop.device.internal.deploy.KeptLog;
import org.edgeloop.device.plan.DevicePlan;
import org.edgeloop.device.plan.PlanListener;
import org.edgeloop.device.plan.PlanResult;
import org.edgeloop.device.plan.PlanResult.Fault;
import org.edgeloop.device.plan.PlanResult.Outcome;
import org.edgeloop.device.plan.RunPlanOperation;
import org.edgeloop.device.project.ProjectDevice;

/**
 * A plan that is run and written into the history of its device.
 *
 * @param artifact as the history names it
 * @param sha256 of the artifact, where the plan itself does not say what it has put onto the device
 */
record RecordedRun(ProjectDevice device, Action action, String artifact, String sha256, Instant began) {

	/** What is written before anything is done, so that a deployment that was killed is known of. */
	private static final PlanResult UNFINISHED = new PlanResult(Outcome.UNFINISHED, List.of(), 0, "", false, Fault.NONE, Optional.empty(), List.of());

	PlanResult run(DevicePlan plan, PlanListener listener, Progress progress) {
		var history = new DeploymentHistory(device.file());
		var log = new KeptLog(listener);
		var failures = new ArrayList<Problem>();
		write(() -> history.add(entry(UNFINISHED, "")), failures);
		PlanResult result = new RunPlanOperation(plan).run(log, progress);
		write(() -> history.add(entry(result, history.keepLog(began, log.text()))), failures);
		return failures.isEmpty() ? result : withWarning(result, failures.getFirst());
	}

	@FunctionalInterface
	private interface Writing {
		void run() throws IOException;
	}

	private void write(Writing writing, List<Problem> failures) {
		try {
			writing.run();
		} catch (IOException e) {
			failures.add(Problem.warning("The device's history could not be written: " + IoCause.inWords(e), device.file().toString(),
					"see that the project's folder can be written"));
		}
	}

	private HistoryEntry entry(PlanResult result, String log) {
		String put = result.sha256().isEmpty() ? sha256 : result.sha256();
		return new HistoryEntry(began, who(), action, artifact, put, result.bytes(), result.outcome(), result.isVerified(),
				Duration.between(began, Instant.now()).toMillis(), result.steps(), result.problem().map(Problem::toLine).orElse(""), log);
	}

	private static PlanResult withWarning(PlanResult result, Problem warning) {
		List<Problem> warnings = Stream.concat(result.warnings().stream(), Stream.of(warning)).toList();
		return new PlanResult(result.outcome(), result.steps(), result.bytes(), result.sha256(), result.isVerified(), result.fault(), result.problem(), warnings);
	}

	private static String who() {
		String user = System.getProperty("user.name", "");
		try {
			return user + "@" + InetAddress.getLocalHost().getHostName();
		} catch (UnknownHostException e) {
			return user;
		}
	}
}
