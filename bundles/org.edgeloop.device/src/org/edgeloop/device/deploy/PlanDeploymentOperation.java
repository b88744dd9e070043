package org.edgeloop.device.deploy;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.device.DeviceAccess;
import org.edgeloop.device.DeviceKind;
import org.edgeloop.device.DeviceSettings;
import org.edgeloop.device.plan.Deployment;
import org.edgeloop.device.plan.DevicePlan;

/** Makes the plan of a deployment: what is checked of every artifact, then what the kind of device checks and does. */
public final class PlanDeploymentOperation {

	private final DeviceKind kind;
	private final DeviceSettings settings;
	private final Deployment deployment;
	private final DeviceAccess access;
	private final Set<String> endings;

	public PlanDeploymentOperation(DeviceKind kind, DeviceSettings settings, Deployment deployment, DeviceAccess access) {
		this(kind, settings, deployment, access, kind.artifactEndings());
	}

	private PlanDeploymentOperation(DeviceKind kind, DeviceSettings settings, Deployment deployment, DeviceAccess access, Set<String> endings) {
		this.kind = kind;
		this.settings = settings;
		this.deployment = deployment;
		this.access = access;
		this.endings = endings;
	}

	/** For a file that is put onto the device whatever its name ends in. */
	public static PlanDeploymentOperation ofAnyFile(DeviceKind kind, DeviceSettings settings, Deployment deployment, DeviceAccess access) {
		return new PlanDeploymentOperation(kind, settings, deployment, access, Set.of());
	}

	/**
	 * @return not run yet, so that it can be shown before
	 * @throws IOException if the file or the settings do not allow it
	 */
	public DevicePlan run(Progress progress) throws IOException {
		progress.checkCancelled();
		for (Problem problem : kind.check(settings)) {
			if (problem.severity() == Problem.Severity.ERROR) {
				throw new ProblemException(problem);
			}
		}
		DevicePlan own = kind.deployment(settings, deployment, access);
		var checks = new ArtifactChecks(settings, deployment.artifact(), endings).steps();
		return new DevicePlan(own.title(), Stream.of(checks, own.checks()).flatMap(List::stream).toList(), own.steps(), own.recovery(), own.session());
	}
}
