package org.edgeloop.dvc.s3.internal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import org.edgeloop.base.ProblemException;
import org.eclipse.jdt.annotation.Nullable;

import software.amazon.awssdk.services.s3.model.CreateMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.HeadObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.UploadPartRequest;

/**
 * How objects are encrypted on the server and who may read them; null stands for what the bucket does by itself.
 *
 * @param encryption {@code AES256} or {@code aws:kms}
 * @param kmsKey which of the key service's keys
 * @param customerKey the key in Base64 that the server forgets after each request
 * @param customerAlgorithm what is done with it
 * @param acl a canned access list
 */
record UploadRules(@Nullable String encryption, @Nullable String kmsKey, @Nullable String customerKey, @Nullable String customerAlgorithm,
		@Nullable String acl, @Nullable String grantRead, @Nullable String grantReadAcp, @Nullable String grantWriteAcp,
		@Nullable String grantFullControl) {

	private static final List<String> GRANTS = List.of("grant_read", "grant_read_acp", "grant_write_acp", "grant_full_control");

	static UploadRules of(RemoteOptions options) throws ProblemException {
		Optional<String> key = options.text("sse_customer_key");
		if (key.isPresent()) {
			if (options.text("sse_kms_key_id").isPresent()) {
				throw options.wrong("sse_customer_key", "does not go with sse_kms_key_id", "remove one of the two");
			}
			bytes(key.get(), options);
		}
		for (String grant : GRANTS) {
			if (options.text("acl").isPresent() && options.text(grant).isPresent()) {
				throw options.wrong("acl", "does not go with " + grant, "remove one of the two");
			}
		}
		String algorithm = options.text("sse_customer_algorithm").orElse("AES256");
		return new UploadRules(text(options, "sse"), text(options, "sse_kms_key_id"), text(options, "sse_customer_key"),
				key.isPresent() ? algorithm : null,
				text(options, "acl"), text(options, GRANTS.get(0)), text(options, GRANTS.get(1)), text(options, GRANTS.get(2)),
				text(options, GRANTS.get(3)));
	}

	PutObjectRequest.Builder apply(PutObjectRequest.Builder request) {
		return request.serverSideEncryption(encryption).ssekmsKeyId(kmsKey).sseCustomerAlgorithm(customerAlgorithm).sseCustomerKey(customerKey)
				.sseCustomerKeyMD5(customerDigest()).acl(acl).grantRead(grantRead).grantReadACP(grantReadAcp).grantWriteACP(grantWriteAcp)
				.grantFullControl(grantFullControl);
	}

	CreateMultipartUploadRequest.Builder apply(CreateMultipartUploadRequest.Builder request) {
		return request.serverSideEncryption(encryption).ssekmsKeyId(kmsKey).sseCustomerAlgorithm(customerAlgorithm).sseCustomerKey(customerKey)
				.sseCustomerKeyMD5(customerDigest()).acl(acl).grantRead(grantRead).grantReadACP(grantReadAcp).grantWriteACP(grantWriteAcp)
				.grantFullControl(grantFullControl);
	}

	UploadPartRequest.Builder apply(UploadPartRequest.Builder request) {
		return request.sseCustomerAlgorithm(customerAlgorithm).sseCustomerKey(customerKey).sseCustomerKeyMD5(customerDigest());
	}

	HeadObjectRequest.Builder apply(HeadObjectRequest.Builder request) {
		return request.sseCustomerAlgorithm(customerAlgorithm).sseCustomerKey(customerKey).sseCustomerKeyMD5(customerDigest());
	}

	GetObjectRequest.Builder apply(GetObjectRequest.Builder request) {
		return request.sseCustomerAlgorithm(customerAlgorithm).sseCustomerKey(customerKey).sseCustomerKeyMD5(customerDigest());
	}

	/** Names no key. */
	@Override
	public String toString() {
		return "UploadRules[" + encryption + ", " + acl + "]";
	}

	private @Nullable String customerDigest() {
		return customerKey == null ? null : digest(Base64.getDecoder().decode(customerKey));
	}

	private static String digest(byte[] key) {
		try {
			return Base64.getEncoder().encodeToString(MessageDigest.getInstance("MD5").digest(key));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java has MD5", e);
		}
	}

	private static void bytes(String key, RemoteOptions options) throws ProblemException {
		try {
			Base64.getDecoder().decode(key);
		} catch (IllegalArgumentException e) {
			throw options.wrong("sse_customer_key", "is no Base64", "encode the key, as 'base64' does");
		}
	}

	private static @Nullable String text(RemoteOptions options, String key) {
		return options.text(key).isPresent() ? options.text(key).get() : null;
	}
}
