package org.edgeloop.device.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CancellationException;

import org.edgeloop.base.Progress;
import org.edgeloop.device.deploy.HistoryEntry.Action;
import org.edgeloop.device.plan.Deployment;
import org.edgeloop.device.plan.DevicePlan;
import org.edgeloop.device.plan.PlanListener;
import org.edgeloop.device.plan.PlanResult;
import org.edgeloop.device.project.ProjectDevice;

/** Runs the plan of a deployment to a device of a project, and writes what came of it into the device's history. */
public final class RunDeploymentOperation {

	private final ProjectDevice device;
	private final Deployment deployment;
	private final DevicePlan plan;

	/** @param plan made by {@link PlanDeploymentOperation}, not run yet */
	public RunDeploymentOperation(ProjectDevice device, Deployment deployment, DevicePlan plan) {
		this.device = device;
		this.deployment = deployment;
		this.plan = plan;
	}

	/**
	 * @return what came of it; that its history could not be written is a warning of it, for the device has what it has
	 * @throws IOException if the artifact cannot be kept, before anything was done
	 */
	public PlanResult run(PlanListener listener, Progress progress) throws IOException {
		Instant began = Instant.now().truncatedTo(ChronoUnit.MILLIS);
		return new RecordedRun(device, Action.DEPLOY, path(deployment.artifact()), keep(progress), began).run(plan, listener, progress);
	}

	/** What is not there, or no longer wanted, is the plan's to say. */
	private String keep(Progress progress) throws IOException {
		try {
			return Files.isRegularFile(deployment.artifact()) ? kept().keep(deployment.artifact(), Progress.NONE.until(progress::isCancelled)) : "";
		} catch (CancellationException e) {
			return "";
		}
	}

	private KeptArtifacts kept() {
		return new KeptArtifacts(device.settings().folder());
	}

	private String path(Path artifact) {
		Path absolute = artifact.toAbsolutePath().normalize();
		Path folder = device.settings().folder();
		return absolute.startsWith(folder) ? folder.relativize(absolute).toString().replace('\\', '/') : absolute.toString();
	}
}
