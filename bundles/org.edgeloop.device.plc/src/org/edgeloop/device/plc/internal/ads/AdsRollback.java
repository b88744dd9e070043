package org.edgeloop.device.plc.internal.ads;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.edgeloop.base.ProblemException;
import org.edgeloop.device.DeviceSettings;
import org.edgeloop.device.plan.Deployment;
import org.edgeloop.device.plan.DevicePlan;
import org.edgeloop.device.plan.DeviceStep;
import org.edgeloop.device.plan.DeviceStep.SkippedException;
import org.edgeloop.device.plan.StepContext;
import org.edgeloop.device.plc.ads.AdsFields;

/** The steps by which a file on a controller and the one that was there before change places. Done twice, all is as it was. */
public final class AdsRollback {

	private final AdsSession session;
	private final FilePlace file;
	private final ProgramNotice notice;
	private final RunState runState = new RunState();
	private final String title;
	private boolean isExchanged;

	/** @throws ProblemException if the settings or the options do not allow it */
	public AdsRollback(DeviceSettings settings, Map<String, String> options) throws ProblemException {
		var deployment = new Deployment(Path.of(""), options);
		String path = AdsDeployment.path(deployment);
		session = new AdsSession(AdsFields.target(settings));
		file = new FilePlace(path);
		notice = new ProgramNotice(deployment, path);
		title = "Bring the former %s back on %s".formatted(path, settings.name());
	}

	public DevicePlan plan() {
		List<DeviceStep> checks = List.of(
				DeviceStep.of("connect", "Connect to %s, AMS %s".formatted(session.target().address(), session.target().netId()),
						context -> context.outcome("known there as " + session.client().source())),
				DeviceStep.of("state", "Ask for the state of the system and the program", context -> runState.look(session, notice.isWanted(), context)),
				DeviceStep.of("symbols", "Read the symbols by which the program is told", context -> notice.check(session, context)));
		List<DeviceStep> steps = List.of(
				DeviceStep.of("exchange", "Have the file and the one before it change places", this::exchange),
				DeviceStep.of("hash", "Read back what stands there now", this::hash),
				DeviceStep.of("tell", "Tell the program", context -> notice.tell(session, context)),
				DeviceStep.of("answer", "Wait for the program's answer", context -> notice.await(session, context)),
				DeviceStep.of("outputs", "Read the program's outputs", context -> notice.readOutputs(session, context)),
				DeviceStep.of("compare state", "See that the controller is in the same state as before", context -> runState.compare(session, context)));
		List<DeviceStep> recovery = List.of(
				DeviceStep.of("exchange again", "Have both files change places again", this::exchangeAgain),
				DeviceStep.of("tell again", "Tell the program again", context -> notice.tellAgain(session, context)));
		return new DevicePlan(title, checks, steps, recovery, session);
	}

	private void exchange(StepContext context) throws IOException {
		file.exchange(session.files(), context);
		isExchanged = true;
	}

	private void exchangeAgain(StepContext context) throws IOException {
		if (!isExchanged) {
			throw new SkippedException("no file has changed its place");
		}
		file.exchange(session.files(), context);
	}

	private void hash(StepContext context) throws IOException {
		String sha256 = RemoteHash.of(session.files(), file.path(), context.progress());
		context.sha256(sha256);
		context.outcome("SHA-256 " + sha256);
	}
}
