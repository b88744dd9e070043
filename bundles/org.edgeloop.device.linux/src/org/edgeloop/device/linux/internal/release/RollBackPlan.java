package org.edgeloop.device.linux.internal.release;

import java.io.IOException;
import java.util.List;

import org.edgeloop.device.DeviceAccess;
import org.edgeloop.device.DeviceSettings;
import org.edgeloop.device.linux.release.BoardStatus;
import org.edgeloop.device.plan.DevicePlan;
import org.edgeloop.device.plan.DeviceStep;
import org.edgeloop.device.plan.DeviceStep.CheckFailedException;
import org.edgeloop.device.plan.StepContext;

import org.edgeloop.base.Problem;

/** The steps that have a board run the release before the present one; it stays where it is if that one is not healthy any more. */
public final class RollBackPlan {

	/** As long as any release's own deadline and probation together usually are; the board decides by those. */
	private static final int SECONDS = 600;

	private final ReleaseSession session;
	private final Trial trial;

	public RollBackPlan(DeviceSettings settings, DeviceAccess access) {
		this.session = new ReleaseSession(settings, access);
		this.trial = new Trial(session);
	}

	/** @param device for the plan's title */
	public DevicePlan plan(String device) {
		List<DeviceStep> checks = List.of(DeviceStep.of("connect", "Log in on the board", this::connect),
				DeviceStep.of("releases", "See which release ran before the present one", this::check));
		List<DeviceStep> steps = List.of(DeviceStep.of("lock", "Keep deployments away", this::lock),
				DeviceStep.of("switch", "Let the board run the earlier release", trial::beginBack),
				DeviceStep.of("health", "Wait until the board has found it healthy throughout its probation", context -> trial.await(SECONDS, context)));
		List<DeviceStep> recovery = List.of(DeviceStep.of("stay", "Have the board run what it ran before", context -> trial.abort(SECONDS, context)));
		return new DevicePlan("Bring back the earlier release on " + device, checks, steps, recovery, session);
	}

	private void connect(StepContext context) throws IOException {
		Board board = session.board(context.progress());
		context.outcome("%s, releases in %s".formatted(board.name(), board.root()));
	}

	private void check(StepContext context) throws IOException {
		Board board = session.board(context.progress());
		BoardStatus status = StatusText.read(board.script("The board has no releases", context.progress(), "status"));
		if (status.previous().isEmpty()) {
			throw new CheckFailedException(Problem.error(status.release().isEmpty() ? "The board runs no release" : "No release ran before " + status.release(),
					board.name(), "put a model onto the board"));
		}
		context.outcome("from %s to %s".formatted(status.release(), status.previous()));
	}

	private void lock(StepContext context) throws IOException {
		DeploymentLock.take(session.board(context.progress()));
	}
}
