package org.edgeloop.dvc.s3.internal;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.eclipse.jdt.annotation.Nullable;

import software.amazon.awssdk.services.s3.S3Client;

/**
 * A bucket that is open.
 *
 * @param client of the SDK
 * @param settings where it is
 * @param calls run its requests
 */
record Bucket(S3Client client, S3Settings settings, Calls calls) {

	String name() {
		return settings.bucket();
	}

	/** @return the key in the bucket of what has a key below the remote */
	String full(String key) {
		return settings.prefix() + key;
	}

	/**
	 * A page that asks for a password answers a listing, too, and would pass for an empty bucket.
	 *
	 * @param truncated what every listing of S3's says
	 * @throws ConnectionException if it does not
	 */
	boolean answered(@Nullable Boolean truncated) throws ConnectionException {
		if (truncated == null) {
			throw new ConnectionException(Problem.error("What answers is no server of S3", settings.server(),
					"check the remote's address, and whether the network wants a login"));
		}
		return truncated;
	}
}
