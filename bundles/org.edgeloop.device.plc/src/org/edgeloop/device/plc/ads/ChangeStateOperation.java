package org.edgeloop.device.plc.ads;

import java.io.IOException;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.device.Trust;

/** Brings a controller's system or program into another state. The machine may move or stop: the user is asked each time. */
public final class ChangeStateOperation {

	private final AdsClient client;
	private final int amsPort;
	private final int state;

	/**
	 * @param amsPort of a program, or {@link AdsTarget#SYSTEM_SERVICE}
	 * @param state as {@link AdsState#RUN}
	 */
	public ChangeStateOperation(AdsClient client, int amsPort, int state) {
		this.client = client;
		this.amsPort = amsPort;
		this.state = state;
	}

	/** @throws ProblemException if the user does not allow it, or the controller refuses */
	public void run(Trust trust) throws IOException {
		AdsState now = client.state(amsPort);
		String wanted = new AdsState(state, 0).name();
		String whose = amsPort == AdsTarget.SYSTEM_SERVICE ? "the system of " + client.target().address()
				: "the program at AMS port %d of %s".formatted(amsPort, client.target().address());
		var question = new Trust.Question(Trust.Subject.RUN_STATE, "%s would be brought from '%s' to '%s'".formatted(whose, now.name(), wanted), "",
				"The machine that it controls may move or stop at once.");
		if (!trust.accepts(question)) {
			throw new ProblemException(Problem.error("The controller's state was not changed, since that was not allowed", client.target().address().toString(),
					"allow it when nobody is at the machine"));
		}
		client.writeControl(amsPort, state, now.device()).orThrow("change its state");
	}
}
