package org.edgeloop.device.plc.ads;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;

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
	 * @throws ConnectionException if it was refused, with the code's meaning and remedy
	 */
	public byte[] orThrow(String doing) throws ConnectionException {
		if (isGood()) {
			return data;
		}
		AdsErrors.Meaning meaning = AdsErrors.meaning(code);
		throw new ConnectionException(Problem.error("The controller did not %s: %s".formatted(doing, meaning.words()),
				"ADS error 0x%X".formatted(code), meaning.remedy()));
	}
}
