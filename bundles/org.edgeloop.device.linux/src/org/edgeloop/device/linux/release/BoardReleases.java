package org.edgeloop.device.linux.release;

import java.io.IOException;
import java.util.List;

import org.edgeloop.base.Progress;
import org.edgeloop.device.DeviceAccess;
import org.edgeloop.device.DeviceSettings;
import org.edgeloop.device.linux.internal.release.PushPlan;
import org.edgeloop.device.linux.internal.release.ReleaseQueries;
import org.edgeloop.device.linux.internal.release.RollBackPlan;
import org.edgeloop.device.plan.Deployment;
import org.edgeloop.device.plan.DevicePlan;

/** The releases of one board. Each call reaches the board anew. */
public final class BoardReleases {

	private final DeviceSettings settings;
	private final DeviceAccess access;

	/** @param settings with the values of {@code SshFields} and {@link ReleaseFields#ROOT} */
	public BoardReleases(DeviceSettings settings, DeviceAccess access) {
		this.settings = settings;
		this.access = access;
	}

	/**
	 * @param deployment a model, and options by {@link ReleaseFields#ofDeployment}
	 * @return the steps that put it onto the board
	 * @throws org.edgeloop.base.ProblemException if an option is no value
	 */
	public DevicePlan push(Deployment deployment) throws IOException {
		return new PushPlan(settings, deployment, access).plan(settings.name());
	}

	/** @return the steps that have the board run what it ran before the present release */
	public DevicePlan rollBack() {
		return new RollBackPlan(settings, access).plan(settings.name());
	}

	/**
	 * @throws org.edgeloop.base.ConnectionException if the board cannot be reached, or has no folder of releases
	 * @throws java.util.concurrent.CancellationException if cancelled
	 */
	public BoardStatus status(Progress progress) throws IOException {
		return new ReleaseQueries(settings, access).status(progress);
	}

	/**
	 * Has the runner pass its health check anew, which finds one that hangs.
	 *
	 * @return what the check said
	 * @throws org.edgeloop.base.ConnectionException if the runner does not answer within a minute, or is not healthy any more
	 * @throws java.util.concurrent.CancellationException if cancelled
	 */
	public String askHealth(Progress progress) throws IOException {
		return new ReleaseQueries(settings, access).askHealth(progress);
	}

	/**
	 * @return the newest first
	 * @throws org.edgeloop.base.ConnectionException if the board cannot be reached, or has no folder of releases
	 * @throws java.util.concurrent.CancellationException if cancelled
	 */
	public List<BoardRelease> list(Progress progress) throws IOException {
		return new ReleaseQueries(settings, access).list(progress);
	}

	/**
	 * Starts the board's release, if it does not run: what a reboot ends where nothing else starts it.
	 *
	 * @throws org.edgeloop.base.ConnectionException if the board cannot be reached, or has no folder of releases
	 */
	public void start(Progress progress) throws IOException {
		new ReleaseQueries(settings, access).tell(progress, "launch");
	}

	/** Ends the board's release. It is started again by the next deployment, by {@link #start}, and by systemd when the board starts. */
	public void stop(Progress progress) throws IOException {
		new ReleaseQueries(settings, access).tell(progress, "stop");
	}

	/** @return the last lines of what was said on the board by what keeps the release running, and by the runner; the last one is the newest */
	public List<String> log(int lines, Progress progress) throws IOException {
		return new ReleaseQueries(settings, access).tell(progress, "journal", Integer.toString(lines)).lines().toList();
	}
}
