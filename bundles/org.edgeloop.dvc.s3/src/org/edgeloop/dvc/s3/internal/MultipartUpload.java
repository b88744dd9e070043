package org.edgeloop.dvc.s3.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.s3.internal.PartSizes.Part;

import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.services.s3.model.AbortMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.CreateMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.HeadObjectRequest;
import software.amazon.awssdk.services.s3.model.UploadPartRequest;

/**
 * Sends a large file in parts, some at a time. The object is there when the last request has been answered, and not before. What is cut off
 * by the network or a crash is gone on with next time; what the user cancels, or the server refuses, is taken away from the server.
 */
final class MultipartUpload {

	private final Bucket bucket;
	private final String key;
	private final Path file;
	private final List<Part> parts;
	private final Progress progress;

	MultipartUpload(Bucket bucket, String key, Path file, List<Part> parts, Progress progress) {
		this.bucket = bucket;
		this.key = key;
		this.file = file;
		this.parts = parts;
		this.progress = progress;
	}

	void run() throws IOException {
		Optional<UnfinishedUpload> before = UnfinishedUpload.find(bucket, key, progress);
		try {
			send(before.isPresent() ? before.get() : begin());
		} catch (ConnectionException e) {
			// Somebody else may have finished, or taken away, the upload that was gone on with.
			if (!isRefusal(e, "NoSuchUpload")) {
				throw e;
			}
			if (!isThere()) {
				send(begin());
			}
		}
	}

	private UnfinishedUpload begin() throws IOException {
		CreateMultipartUploadRequest request = bucket.settings().rules().apply(CreateMultipartUploadRequest.builder()).bucket(bucket.name())
				.key(bucket.full(key)).contentType("application/octet-stream").build();
		return new UnfinishedUpload(bucket.calls().run(key, () -> bucket.client().createMultipartUpload(request).uploadId(), progress), Map.of());
	}

	private void send(UnfinishedUpload upload) throws IOException {
		try {
			List<CompletedPart> sent = new ArrayList<>(new ParallelParts(bucket.settings().connections(), progress)
					.run(parts, (part, running) -> send(part, upload, running)));
			sent.sort(Comparator.comparing(CompletedPart::partNumber));
			complete(upload, sent);
		} catch (CancellationException e) {
			abort(upload);
			throw e;
		} catch (ProblemException e) {
			if (isFinal(e)) {
				abort(upload);
			}
			throw e;
		}
	}

	private CompletedPart send(Part part, UnfinishedUpload upload, Progress running) throws IOException {
		String tag = upload.has(part, file, running) ? upload.tags().get(part.number()) : sendBytes(part, upload, running);
		progress.worked(part.length());
		return CompletedPart.builder().partNumber(part.number()).eTag(tag).build();
	}

	private String sendBytes(Part part, UnfinishedUpload upload, Progress running) throws IOException {
		UploadPartRequest request = bucket.settings().rules().apply(UploadPartRequest.builder()).bucket(bucket.name()).key(bucket.full(key))
				.uploadId(upload.id()).partNumber(part.number()).build();
		return bucket.calls().run(key, () -> {
			try (var body = new FilePart(file, part.from(), part.length())) {
				return bucket.client().uploadPart(request, body.body()).eTag();
			}
		}, running);
	}

	private void complete(UnfinishedUpload upload, List<CompletedPart> sent) throws IOException {
		CompleteMultipartUploadRequest request = CompleteMultipartUploadRequest.builder().bucket(bucket.name()).key(bucket.full(key))
				.uploadId(upload.id()).multipartUpload(all -> all.parts(sent)).build();
		bucket.calls().run(key, () -> bucket.client().completeMultipartUpload(request), progress);
	}

	/** The upload itself has failed already, which is what is said. */
	private void abort(UnfinishedUpload upload) {
		bucket.calls().farewell(() -> bucket.client().abortMultipartUpload(
				AbortMultipartUploadRequest.builder().bucket(bucket.name()).key(bucket.full(key)).uploadId(upload.id()).build()));
	}

	private boolean isThere() throws IOException {
		long size = parts.stream().mapToLong(Part::length).sum();
		HeadObjectRequest request = bucket.settings().rules().apply(HeadObjectRequest.builder()).bucket(bucket.name()).key(bucket.full(key)).build();
		return bucket.calls().run(key, () -> {
			try {
				return Long.valueOf(size).equals(bucket.client().headObject(request).contentLength());
			} catch (AwsServiceException e) {
				return false;
			}
		}, progress);
	}

	/** @return whether trying once more would come to the same */
	private static boolean isFinal(ProblemException e) {
		return S3Problems.cause(e, AwsServiceException.class).map(refusal -> refusal.statusCode() < 500 && !isRefusal(e, "NoSuchUpload"))
				.orElse(!(e instanceof ConnectionException));
	}

	private static boolean isRefusal(ProblemException e, String code) {
		return S3Problems.cause(e, AwsServiceException.class).map(S3Problems::code).filter(code::equals).isPresent();
	}
}
