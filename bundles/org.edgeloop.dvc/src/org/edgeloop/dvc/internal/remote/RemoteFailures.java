package org.edgeloop.dvc.internal.remote;

import java.io.IOException;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.IoCause;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

/** Says whose fault it is that a file did not come through: the remote's, or this machine's. */
public final class RemoteFailures {

	private RemoteFailures() {
	}

	/** @return that the remote failed, with the reason; what is said in full already stays as it is */
	public static ProblemException ofRemote(String what, String where, IOException cause) {
		return cause instanceof ProblemException known ? known
				: new ConnectionException(Problem.error(what + ": " + IoCause.inWords(cause), where, "check the remote, its disk and its permissions"), cause);
	}

	/** @return that this machine failed, with the reason; what is said in full already stays as it is */
	public static ProblemException ofThisMachine(String what, String where, IOException cause) {
		return cause instanceof ProblemException known ? known
				: new ProblemException(Problem.error(what + ": " + IoCause.inWords(cause), where, "check the disk and its permissions"), cause);
	}
}
