package org.edgeloop.dvc.s3;

import java.io.IOException;
import java.util.Set;

import org.edgeloop.base.Progress;
import org.edgeloop.base.RemoteAccess;
import org.edgeloop.dvc.RemoteSettings;
import org.edgeloop.dvc.remote.Remote;
import org.edgeloop.dvc.remote.RemoteKind;
import org.edgeloop.dvc.s3.internal.AwsEnvironment;
import org.edgeloop.dvc.s3.internal.PartSizes;
import org.edgeloop.dvc.s3.internal.S3Remote;

/**
 * Remotes in buckets: of AWS, or with the option {@code endpointurl} of MinIO, Ceph, the gateway of lakeFS and others. The options are DVC's.
 * Credentials come from the remote's options, the environment, the user's {@code ~/.aws}, or from whoever is asked; requests go without
 * with {@code allow_anonymous_login}.
 */
public final class S3RemoteKind implements RemoteKind {

	@Override
	public Set<String> schemes() {
		return Set.of("s3");
	}

	@Override
	public Remote open(RemoteSettings settings, RemoteAccess access, Progress progress) throws IOException {
		return S3Remote.open(settings, access.secrets(), AwsEnvironment.ofProcess(), PartSizes.USUAL, progress);
	}
}
