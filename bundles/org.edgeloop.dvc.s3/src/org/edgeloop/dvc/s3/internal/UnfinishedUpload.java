package org.edgeloop.dvc.s3.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

import org.edgeloop.base.Progress;
import org.edgeloop.dvc.s3.internal.PartSizes.Part;

import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.model.ListMultipartUploadsRequest;
import software.amazon.awssdk.services.s3.model.ListPartsRequest;
import software.amazon.awssdk.services.s3.model.ListPartsResponse;

/**
 * An upload in parts that was cut off, and what the server has of it. A part counts only if its tag is the MD5 of what the file has
 * there: whoever sent it, it need not be sent again.
 *
 * @param id the server's
 * @param tags of its parts, by number
 */
record UnfinishedUpload(String id, Map<Integer, String> tags) {

	private static final int MOST_PAGES = 20;

	/** @return the last one of the key; empty if there is none, or the server does not tell */
	static Optional<UnfinishedUpload> find(Bucket bucket, String key, Progress progress) throws IOException {
		String full = bucket.full(key);
		return bucket.calls().run(key, () -> {
			try {
				return bucket.client().listMultipartUploads(ListMultipartUploadsRequest.builder().bucket(bucket.name()).prefix(full).build()).uploads()
						.stream().filter(upload -> full.equals(upload.key()) && upload.uploadId() != null && upload.initiated() != null)
						.max(Comparator.comparing(upload -> upload.initiated())).map(upload -> read(bucket, full, upload.uploadId()));
			} catch (SdkException e) {
				// Many servers and many users' rights know no such question; the upload begins anew then.
				return Optional.empty();
			}
		}, progress);
	}

	/** @return whether the server has this part of the file; the file is read to know */
	boolean has(Part part, Path file, Progress progress) throws IOException {
		String tag = tags.getOrDefault(part.number(), "");
		return tag.length() == 32 && tag.equals(digest(part, file, progress));
	}

	private static UnfinishedUpload read(Bucket bucket, String key, String id) {
		Map<Integer, String> tags = new HashMap<>();
		ListPartsRequest.Builder request = ListPartsRequest.builder().bucket(bucket.name()).key(key).uploadId(id);
		boolean more = true;
		for (int page = 0; more && page < MOST_PAGES; page++) {
			ListPartsResponse answer = bucket.client().listParts(request.build());
			answer.parts().stream().filter(part -> part.partNumber() != null && part.eTag() != null)
					.forEach(part -> tags.put(part.partNumber(), part.eTag().replace("\"", "")));
			request.partNumberMarker(answer.nextPartNumberMarker());
			more = Boolean.TRUE.equals(answer.isTruncated());
		}
		return new UnfinishedUpload(id, Map.copyOf(tags));
	}

	private static String digest(Part part, Path file, Progress progress) throws IOException {
		try (var body = new FilePart(file, part.from(), part.length());
				InputStream in = new DigestInputStream(body.newStream(), MessageDigest.getInstance("MD5"))) {
			var block = new byte[1 << 16];
			while (in.read(block) >= 0) {
				progress.checkCancelled();
			}
			return HexFormat.of().formatHex(((DigestInputStream) in).getMessageDigest().digest());
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java has MD5", e);
		}
	}
}
