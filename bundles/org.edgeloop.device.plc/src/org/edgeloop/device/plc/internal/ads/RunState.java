package org.edgeloop.device.plc.internal.ads;

import java.io.IOException;
import java.util.Optional;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.device.plan.DeviceStep.CheckFailedException;
import org.edgeloop.device.plan.StepContext;
import org.edgeloop.device.plc.ads.AdsErrors;
import org.edgeloop.device.plc.ads.AdsReply;
import org.edgeloop.device.plc.ads.AdsState;
import org.edgeloop.device.plc.ads.AdsTarget;

/** In which states a controller's system and program are before a deployment and after it. Nothing here changes them. */
final class RunState {

	private Optional<String> before = Optional.empty();

	/**
	 * Asks for both.
	 *
	 * @param needsProgram whether a deployment needs the program to run
	 * @throws CheckFailedException if it needs it and it does not run
	 */
	void look(AdsSession session, boolean needsProgram, StepContext context) throws IOException {
		String words = words(session);
		before = Optional.of(words);
		context.outcome(words);
		if (needsProgram && !programRuns(session)) {
			String remedy = "bring the controller into run mode if that is right for the machine, or deploy without symbols";
			if (words.equals("system run, program absent")) {
				remedy = "check the AMS port, which is %d for the first PLC of TwinCAT 3; a project without a boot project has no program after a restart"
						.formatted(AdsTarget.FIRST_PLC);
			}
			throw new CheckFailedException(Problem.error("The program at AMS port %d does not run, and cannot be told of the file: %s"
					.formatted(session.target().amsPort(), words), session.target().address().toString(), remedy));
		}
	}

	/** @throws CheckFailedException if a state is another one than before */
	void compare(AdsSession session, StepContext context) throws IOException {
		String now = words(session);
		context.outcome(now);
		if (before.isPresent() && !before.get().equals(now)) {
			throw new CheckFailedException(Problem.error("The controller's state has changed from '%s' to '%s'".formatted(before.get(), now),
					session.target().address().toString(), "see the log of the controller; nothing here has changed its state"));
		}
	}

	private static String words(AdsSession session) throws IOException {
		return "system %s, program %s".formatted(state(session, AdsTarget.SYSTEM_SERVICE), state(session, session.target().amsPort()));
	}

	private static boolean programRuns(AdsSession session) throws IOException {
		AdsReply reply = session.client().stateReply(session.target().amsPort());
		// A program that does not say its state is taken at its word when it is asked for symbols.
		return AdsErrors.isUnsupported(reply.code()) || reply.isGood() && parse(session, reply).isRun();
	}

	private static String state(AdsSession session, int amsPort) throws IOException {
		AdsReply reply = session.client().stateReply(amsPort);
		if (reply.code() == AdsErrors.TARGET_MACHINE_NOT_FOUND) {
			throw noMachine(session);
		}
		if (!reply.isGood()) {
			return reply.code() == AdsErrors.TARGET_PORT_NOT_FOUND ? "absent" : "unknown";
		}
		return parse(session, reply).name();
	}

	private static AdsState parse(AdsSession session, AdsReply reply) throws IOException {
		var data = new AnswerData(reply.data(), session.target().address());
		return new AdsState(data.unsignedShort(), data.unsignedShort());
	}

	private static ConnectionException noMachine(AdsSession session) {
		AdsErrors.Meaning meaning = AdsErrors.meaning(AdsErrors.TARGET_MACHINE_NOT_FOUND);
		return new ConnectionException(Problem.error("The controller's router knows no machine of the AMS net id " + session.target().netId(),
				session.target().address().toString(), meaning.remedy()));
	}
}
