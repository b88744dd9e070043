package org.edgeloop.device.plc.ads;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

/**
 * What a controller answered.
 *
 * @param code 0, or why it refused; {@link AdsErrors} has the words
 * @param data what came with it, without the code
 */
public record AdsReply(long code, byte[] data) {

	public boolean isGood() {
		return code == 0;
	}

	/**
	 * @param doing what was asked, as {@code read MAIN.speed}, for the message
	 * @return the data
	 * @throws ProblemException if it was refused, with the code's meaning and remedy: a {@link ConnectionException} unless what was asked for
	 *         is the cause, as a symbol that is not there
	 */
	public byte[] orThrow(String doing) throws ProblemException {
		if (isGood()) {
			return data;
		}
		AdsErrors.Meaning meaning = AdsErrors.meaning(code);
		Problem problem = Problem.error("The controller did not %s: %s".formatted(doing, meaning.words()), "ADS error 0x%X".formatted(code),
				meaning.remedy());
		throw AdsErrors.isOfRequest(code) ? new ProblemException(problem) : new ConnectionException(problem);
	}
}
