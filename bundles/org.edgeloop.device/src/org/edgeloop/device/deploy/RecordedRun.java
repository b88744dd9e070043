package org.edgeloop.device.deploy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.edgeloop.base.IoCause;
import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.device.deploy.HistoryEntry.Action;
import org.edgeloop.device.internal.deploy.KeptLog;
import org.edgeloop.device.plan.DevicePlan;
import org.edgeloop.device.plan.PlanListener;
import org.edgeloop.device.plan.PlanResult;
import org.edgeloop.device.plan.RunPlanOperation;
import org.edgeloop.device.project.ProjectDevice;

/**
 * A plan that is run and written into the history of its device.
 *
 * @param artifact as the history names it
 * @param sha256 of the artifact, where the plan itself does not say what it has put onto the device
 */
record RecordedRun(ProjectDevice device, Action action, String artifact, String sha256, Instant began) {

	PlanResult run(DevicePlan plan, PlanListener listener, Progress progress) {
		var log = new KeptLog(listener);
		PlanResult result = new RunPlanOperation(plan).run(log, progress);
		try {
			var history = new DeploymentHistory(device.file());
			history.add(entry(result, history.keepLog(began, log.text())));
			return result;
		} catch (IOException e) {
			var warnings = new ArrayList<>(result.warnings());
			warnings.add(Problem.warning("The device's history could not be written: " + IoCause.inWords(e), device.file().toString(),
					"see that the project's folder can be written"));
			return withWarnings(result, warnings);
		}
	}

	private HistoryEntry entry(PlanResult result, String log) {
		String put = result.sha256().isEmpty() ? sha256 : result.sha256();
		return new HistoryEntry(began, who(), action, artifact, put, result.bytes(), result.outcome(), result.isVerified(),
				Duration.between(began, Instant.now()).toMillis(), result.steps(), result.problem().map(Problem::toLine).orElse(""), log);
	}

	private static PlanResult withWarnings(PlanResult result, List<Problem> warnings) {
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
