package org.edgeloop.dvc.s3.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.IoCause;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.base.Secrets;
import org.edgeloop.dvc.RemoteSettings;
import org.edgeloop.dvc.remote.Remote;

import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.services.s3.model.DeleteObjectRequest;
import software.amazon.awssdk.services.s3.model.HeadObjectRequest;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;

/** A remote in a bucket of S3, or of a server that speaks its protocol. */
public final class S3Remote implements Remote {

	private static final int NOT_FOUND = 404;
	private static final int FORBIDDEN = 403;

	private final Bucket bucket;
	private final PartSizes parts;
	private boolean listable = true;

	private S3Remote(Bucket bucket, PartSizes parts) {
		this.bucket = bucket;
		this.parts = parts;
	}

	/**
	 * Opens a bucket and asks it one question, so that a wrong key or a missing bucket is known before anything is sent.
	 *
	 * @throws ProblemException if the settings cannot be right
	 * @throws ConnectionException if the bucket cannot be reached
	 */
	public static S3Remote open(RemoteSettings remote, Secrets secrets, AwsEnvironment environment, PartSizes parts, Progress progress)
			throws IOException {
		var options = new RemoteOptions(remote);
		AwsProfile profile = AwsProfile.read(options, environment);
		S3Settings settings = S3Settings.of(options, profile, environment);
		var credentials = new S3Credentials(options, profile, environment, secrets).provider();
		var calls = new Calls(new S3Problems(settings), settings.connections());
		var opened = new S3Remote(new Bucket(S3Clients.client(settings, credentials, environment), settings, calls), parts);
		try {
			opened.listable = opened.answers(progress);
			return opened;
		} catch (IOException | RuntimeException e) {
			opened.close();
			throw e;
		}
	}

	@Override
	public String address() {
		return bucket.settings().address();
	}

	@Override
	public int connections() {
		return bucket.settings().connections();
	}

	@Override
	public boolean canList() {
		return listable;
	}

	@Override
	public boolean canWrite() {
		return true;
	}

	@Override
	public OptionalLong size(String key, Progress progress) throws IOException {
		HeadObjectRequest request = bucket.settings().rules().apply(HeadObjectRequest.builder()).bucket(bucket.name()).key(bucket.full(key)).build();
		return bucket.calls().run(key, () -> {
			try {
				Long size = bucket.client().headObject(request).contentLength();
				return OptionalLong.of(size == null ? -1 : size);
			} catch (AwsServiceException e) {
				if (isAbsence(e)) {
					return OptionalLong.empty();
				}
				throw e;
			}
		}, progress);
	}

	@Override
	public void list(String folder, Listing listing, Progress progress) throws IOException {
		new ObjectListing(bucket, folder).run(listing, progress);
	}

	@Override
	public void download(String key, Path file, Progress progress) throws IOException {
		new Download(bucket, key, file, 0, progress).run();
	}

	@Override
	public void resume(String key, Path file, long from, Progress progress) throws IOException {
		progress.worked(from);
		new Download(bucket, key, file, from, progress).run();
	}

	@Override
	public void upload(Path file, String key, Progress progress) throws IOException {
		long size = sizeOf(file);
		if (size > parts.threshold()) {
			new MultipartUpload(bucket, key, file, parts.plan(size), progress).run();
			return;
		}
		PutObjectRequest request = bucket.settings().rules().apply(PutObjectRequest.builder()).bucket(bucket.name()).key(bucket.full(key)).build();
		bucket.calls().run(key, () -> {
			try (var body = new FilePart(file, 0, size)) {
				return bucket.client().putObject(request, body.body());
			}
		}, progress);
		progress.worked(size);
	}

	@Override
	public void delete(String key, Progress progress) throws IOException {
		DeleteObjectRequest request = DeleteObjectRequest.builder().bucket(bucket.name()).key(bucket.full(key)).build();
		bucket.calls().run(key, () -> bucket.client().deleteObject(request), progress);
	}

	@Override
	public void close() {
		bucket.calls().close();
		bucket.client().close();
	}

	/** S3 forbids those who may not list to know what is not there; what else is forbidden shows when they read or write. */
	private boolean isAbsence(AwsServiceException refusal) {
		return refusal.statusCode() == NOT_FOUND || !listable && refusal.statusCode() == FORBIDDEN;
	}

	/** Listing tells what is wrong, where a question for one object has an answer without words. Some may read and write, but not list. */
	private boolean answers(Progress progress) throws IOException {
		String nobodys = bucket.full("files/md5/no-hash/");
		ListObjectsV2Request request = ListObjectsV2Request.builder().bucket(bucket.name()).prefix(nobodys).maxKeys(1).build();
		return bucket.calls().run("", () -> {
			try {
				bucket.answered(bucket.client().listObjectsV2(request).isTruncated());
				return true;
			} catch (AwsServiceException e) {
				if (e.statusCode() == FORBIDDEN && "AccessDenied".equals(S3Problems.code(e))) {
					return false;
				}
				throw e;
			}
		}, progress);
	}

	private static long sizeOf(Path file) throws ProblemException {
		try {
			return Files.size(file);
		} catch (IOException e) {
			throw new ProblemException(Problem.error("The file cannot be read: " + IoCause.inWords(e), file.toString(),
					"check the file and the rights to it"), e);
		}
	}
}
