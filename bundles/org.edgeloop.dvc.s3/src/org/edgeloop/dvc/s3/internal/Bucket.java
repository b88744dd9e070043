package org.edgeloop.dvc.s3.internal;

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
}
