package org.edgeloop.dvc.s3.internal;

import java.io.IOException;
import java.util.List;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.remote.Remote;
import org.eclipse.jdt.annotation.Nullable;

import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.services.s3.model.EncodingType;
import software.amazon.awssdk.services.s3.model.ListObjectsRequest;
import software.amazon.awssdk.services.s3.model.ListObjectsResponse;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * Names the objects below a folder, page by page. S3 has two ways of asking for pages; where the second one is not known, or fails, the first
 * one goes on from the last key.
 */
final class ObjectListing {

	private static final int FORBIDDEN = 403;
	private static final int NOT_FOUND = 404;

	/** @param token of the next page in the second way; null if there is none */
	private record Page(List<S3Object> objects, boolean more, @Nullable String token) {
	}

	private final Bucket bucket;
	private final String prefix;
	private boolean first;
	private @Nullable String token;
	private @Nullable String last;

	/** @param folder below the remote; empty for everything */
	ObjectListing(Bucket bucket, String folder) {
		this.bucket = bucket;
		this.prefix = folder.isEmpty() ? bucket.full("") : bucket.full(folder) + "/";
		this.first = bucket.settings().firstListing();
	}

	void run(Remote.Listing listing, Progress progress) throws IOException {
		Page page;
		do {
			page = first ? byMarker(progress) : byToken(progress);
			for (S3Object object : page.objects()) {
				hand(object, listing);
			}
		} while (goesOn(page));
	}

	private Page byToken(Progress progress) throws IOException {
		// Without the encoding a key with a control character makes a page that no parser reads.
		ListObjectsV2Request request = ListObjectsV2Request.builder().bucket(bucket.name()).prefix(prefix).encodingType(EncodingType.URL)
				.continuationToken(token).build();
		try {
			ListObjectsV2Response page = bucket.calls().run("", () -> bucket.client().listObjectsV2(request), progress);
			return new Page(page.contents(), bucket.answered(page.isTruncated()), page.nextContinuationToken());
		} catch (ConnectionException e) {
			if (!mayKnowFirst(e)) {
				throw e;
			}
			first = true;
			return byMarker(progress);
		}
	}

	private Page byMarker(Progress progress) throws IOException {
		ListObjectsRequest request = ListObjectsRequest.builder().bucket(bucket.name()).prefix(prefix).encodingType(EncodingType.URL).marker(last)
				.build();
		ListObjectsResponse page = bucket.calls().run("", () -> bucket.client().listObjects(request), progress);
		return new Page(page.contents(), bucket.answered(page.isTruncated()), null);
	}

	/** Some programs make objects that stand for folders; they are no files. */
	private void hand(S3Object object, Remote.Listing listing) throws IOException {
		String key = object.key();
		if (key != null && key.startsWith(prefix) && !key.endsWith("/")) {
			Long size = object.size();
			listing.found(key.substring(bucket.settings().prefix().length()), size == null ? -1 : size);
		}
	}

	/** A page must lead further than the one before, or a server could keep us for ever. */
	private boolean goesOn(Page page) throws ConnectionException {
		if (!page.more()) {
			return false;
		}
		String end = page.objects().isEmpty() ? last : page.objects().getLast().key();
		String next = page.token();
		boolean further = next == null ? end != null && !end.equals(last) : !next.equals(token);
		if (!further) {
			throw new ConnectionException(Problem.error("The server's listing does not come to an end", bucket.settings().address(),
					"look into the server's log"));
		}
		first |= next == null;
		token = next;
		last = end;
		return true;
	}

	private static boolean mayKnowFirst(ConnectionException e) {
		return S3Problems.cause(e, AwsServiceException.class)
				.filter(refusal -> refusal.statusCode() != FORBIDDEN && refusal.statusCode() != NOT_FOUND).isPresent();
	}
}
