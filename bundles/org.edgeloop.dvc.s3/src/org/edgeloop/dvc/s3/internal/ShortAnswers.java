package org.edgeloop.dvc.s3.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.eclipse.jdt.annotation.NonNullByDefault;

import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;

/** Keeps answers that the SDK reads into memory from growing beyond all reason. A page of a listing is the longest of them. */
@NonNullByDefault({})
final class ShortAnswers implements ExecutionInterceptor {

	private static final long LONGEST = 16 << 20;

	@Override
	public Optional<InputStream> modifyHttpResponseContent(Context.ModifyHttpResponse context, ExecutionAttributes attributes) {
		boolean content = context.request() instanceof GetObjectRequest && context.httpResponse().isSuccessful();
		return content ? context.responseBody() : context.responseBody().map(Limited::new);
	}

	private static final class Limited extends FilterInputStream {

		private long left = LONGEST;

		private Limited(InputStream body) {
			super(body);
		}

		@Override
		public int read() throws IOException {
			var one = new byte[1];
			return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
		}

		@Override
		public int read(byte[] target, int offset, int count) throws IOException {
			int read = super.read(target, offset, count);
			left -= Math.max(read, 0);
			if (left < 0) {
				throw new ConnectionException(Problem.error("The server's answer is longer than any of S3's should be", "", "check the remote's address"));
			}
			return read;
		}
	}
}
