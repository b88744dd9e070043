package org.edgeloop.device.deploy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.device.DeviceAccess;
import org.edgeloop.device.DeviceKind;
import org.edgeloop.device.deploy.HistoryEntry.Action;
import org.edgeloop.device.plan.Deployment;
import org.edgeloop.device.plan.DevicePlan;
import org.edgeloop.device.plan.PlanListener;
import org.edgeloop.device.plan.PlanResult;
import org.edgeloop.device.project.ProjectDevice;

/**
 * Brings a device of a project back to what it ran before: as its kind does that, or else by putting the earlier file onto it once more,
 * of which the project keeps a copy.
 */
public final class RollBackOperation {

	private final DeviceKind kind;
	private final ProjectDevice device;
	private final DeviceAccess access;

	public RollBackOperation(DeviceKind kind, ProjectDevice device, DeviceAccess access) {
		this.kind = kind;
		this.device = device;
		this.access = access;
	}

	/**
	 * @return what came of it, which the device's history holds too
	 * @throws IOException if there is nothing to go back to
	 */
	public PlanResult run(PlanListener listener, Progress progress) throws IOException {
		Optional<HistoryEntry> previous = DeploymentHistory.previous(new DeploymentHistory(device.file()).read().entries());
		Optional<DevicePlan> own = kind.rollback(device.settings(), access);
		if (own.isPresent()) {
			String artifact = previous.map(HistoryEntry::artifact).orElse("");
			String sha256 = previous.map(HistoryEntry::sha256).orElse("");
			return new RecordedRun(device, Action.ROLL_BACK, artifact, sha256, Instant.now().truncatedTo(ChronoUnit.MILLIS)).run(own.get(), listener, progress);
		}
		HistoryEntry earlier = previous.orElseThrow(() -> new ProblemException(Problem.error("Nothing else was put onto " + device.settings().name()
				+ " before", device.file().toString(), "deploy the file that it should have")));
		var deployment = new Deployment(copy(earlier, progress), device.options());
		DevicePlan plan = new PlanDeploymentOperation(kind, device.settings(), deployment, access).run(progress);
		return new RecordedRun(device, Action.ROLL_BACK, earlier.artifact(), earlier.sha256(), Instant.now().truncatedTo(ChronoUnit.MILLIS)).run(plan, listener, progress);
	}

	private Path copy(HistoryEntry earlier, Progress progress) throws IOException {
		return new KeptArtifacts(device.settings().folder()).find(earlier.sha256(), progress)
				.orElseThrow(() -> new ProblemException(Problem.error("The project keeps no copy of the earlier file", earlier.artifact() + " of "
						+ earlier.time(), "build it again from the project's history, and deploy it")));
	}
}
