package org.edgeloop.device.linux.internal.release;

import java.io.Closeable;
import java.io.IOException;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;

/** Keeps other deployments away from a board's releases for as long as the connection stands. */
final class DeploymentLock implements Closeable {

	private final Board.Dialog holder;

	private DeploymentLock(Board.Dialog holder) {
		this.holder = holder;
	}

	/** @throws ConnectionException if somebody else has it */
	static DeploymentLock take(Board board) throws IOException {
		Board.Dialog holder = board.talk(board.scriptCommand("hold", Who.here()));
		String answer = holder.line();
		if (answer.equals("held")) {
			return new DeploymentLock(holder);
		}
		holder.close();
		if (answer.startsWith("busy ")) {
			throw new ConnectionException(Problem.error("Another deployment is under way on the board, by " + answer.substring(answer.lastIndexOf(' ') + 1),
					board.name(), "try again when it has ended"));
		}
		throw board.unexpected(answer);
	}

	@Override
	public void close() {
		holder.close();
	}
}
