package org.edgeloop.device.plc.internal.ads;

import java.io.IOException;
import java.util.List;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.device.DeviceSettings;
import org.edgeloop.device.plan.DevicePlan;
import org.edgeloop.device.plan.DeviceStep;
import org.edgeloop.device.plan.DeviceStep.CheckFailedException;
import org.edgeloop.device.plan.DeviceStep.SkippedException;
import org.edgeloop.device.plan.StepContext;
import org.edgeloop.device.plc.ads.AdsErrors;
import org.edgeloop.device.plc.ads.AdsFields;
import org.edgeloop.device.plc.ads.AdsReply;
import org.edgeloop.device.plc.ads.AdsTarget;

/** Finds out, from the cable upwards, whether a controller of Beckhoff can be used. */
public final class AdsConnectionTest {

	private final AdsSession session;
	private final AdsTarget target;
	private final DeviceSettings settings;

	public AdsConnectionTest(DeviceSettings settings) throws ProblemException {
		this.settings = settings;
		this.target = AdsFields.target(settings);
		this.session = new AdsSession(target);
	}

	public DevicePlan plan() {
		List<DeviceStep> steps = List.of(
				DeviceStep.of("network", "Connect to %s by TCP".formatted(target.address()),
						context -> context.outcome("this machine is " + session.client().source())),
				DeviceStep.of("route", "Ask the system service of AMS %s for its state".formatted(target.netId()), this::route),
				DeviceStep.of("device", "Ask what the controller is", this::device),
				DeviceStep.of("program", "Ask the program at AMS port %d for its state".formatted(target.amsPort()), this::program),
				DeviceStep.of("files", "Ask whether files can be put onto it", this::files),
				DeviceStep.of("symbols", "Read the symbols to watch", this::symbols));
		return new DevicePlan("Test the connection to " + settings.name(), List.of(), steps, List.of(), session);
	}

	private void route(StepContext context) throws IOException {
		AdsReply reply = session.client().stateReply(AdsTarget.SYSTEM_SERVICE);
		if (reply.code() == AdsErrors.TARGET_MACHINE_NOT_FOUND) {
			reply.orThrow("answer for AMS " + target.netId());
		}
		context.outcome(reply.isGood() ? "the system is in state " + session.client().state(AdsTarget.SYSTEM_SERVICE).name() : "answers");
	}

	/** Not every router says what it is. */
	private void device(StepContext context) throws IOException {
		try {
			context.outcome(session.client().deviceInfo(AdsTarget.SYSTEM_SERVICE).toString());
		} catch (ProblemException e) {
			if (!session.client().isOpen()) {
				throw e;
			}
			throw new SkippedException(e.problem().what());
		}
	}

	private void program(StepContext context) throws IOException {
		AdsReply reply = session.client().stateReply(target.amsPort());
		if (reply.code() == AdsErrors.TARGET_PORT_NOT_FOUND) {
			AdsErrors.Meaning meaning = AdsErrors.meaning(reply.code());
			throw new CheckFailedException(Problem.error("No program answers at AMS port %d".formatted(target.amsPort()), target.address().toString(),
					meaning.remedy()));
		}
		reply.orThrow("say its state");
		context.outcome("%s, state %s".formatted(session.client().deviceInfo(target.amsPort()), session.client().state(target.amsPort()).name()));
	}

	private void files(StepContext context) throws IOException {
		if (!session.files().areOffered()) {
			context.warn(Problem.warning("The controller offers no files by ADS", target.address().toString(), "only its symbols can be used"));
			throw new SkippedException("none are offered");
		}
		context.outcome("offered");
	}

	private void symbols(StepContext context) throws IOException {
		List<String> names = AdsFields.names(settings.value(AdsFields.LIVE).orElse(""));
		if (names.isEmpty()) {
			throw new SkippedException("none are named");
		}
		for (String name : names) {
			context.log("%s = %s".formatted(name, session.symbols().read(name).value()));
		}
	}
}
