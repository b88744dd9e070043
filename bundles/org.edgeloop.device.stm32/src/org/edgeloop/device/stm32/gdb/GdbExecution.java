package org.edgeloop.device.stm32.gdb;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** Runs and halts a target. */
public final class GdbExecution {

	private static final Duration STOP_PATIENCE = Duration.ofSeconds(5);

	private final GdbConnection connection;

	public GdbExecution(GdbConnection connection) {
		this.connection = connection;
	}

	/** @return whether there is a target that is halted: a server may have none, or one that runs */
	public boolean isHalted() throws IOException {
		Answer answer = connection.ask("?");
		return isStop(answer);
	}

	/** Takes over a target of a probe that has several. @return whether there is one of that number */
	public boolean attach(int number) throws IOException {
		connection.ask("!");
		return isStop(connection.ask("vAttach;%x".formatted(number)));
	}

	/** Lets the target run on; nothing else may be asked until it stops. */
	public void resume() throws IOException {
		connection.tell("c");
	}

	/** @return why the target stopped by itself, as the protocol says it; empty if it still runs after that time */
	public Optional<String> awaitStop(Duration patience) throws IOException {
		return connection.await(patience).map(Answer::text);
	}

	/** Halts a target that runs. @throws org.edgeloop.base.ConnectionException if it does not halt */
	public void halt() throws IOException {
		connection.interrupt();
		Optional<Answer> stop = connection.await(STOP_PATIENCE);
		if (stop.isEmpty() || !isStop(stop.get())) {
			throw connection.failed("The target does not halt", "check the cable between probe and target and that the target has power");
		}
	}

	/** Lets go of a halted target, upon which most servers let it run. */
	public void detach() throws IOException {
		connection.ask("D");
	}

	private static boolean isStop(Answer answer) {
		return answer.text().startsWith("T") || answer.text().startsWith("S");
	}
}
