package org.edgeloop.device.linux.internal.release;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;

import org.edgeloop.base.Progress;
import org.edgeloop.ssh.SftpSession;
import org.edgeloop.ssh.SftpWriter;

/** Copies files to names that nobody asks for yet, so that they need not come there as a whole. */
final class FileTransfer {

	private static final int AT_ONCE = 1 << 18;

	private final SftpSession sftp;

	FileTransfer(SftpSession sftp) {
		this.sftp = sftp;
	}

	/** @param path on the board; the file is on its disk when this ends, as far as the board can say */
	void copy(LocalFile file, String path, Progress progress) throws IOException {
		byte[] buffer = new byte[AT_ONCE];
		try (InputStream in = Files.newInputStream(file.source()); SftpWriter out = sftp.write(path, 0)) {
			for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
				progress.checkCancelled();
				out.write(buffer, 0, read);
				progress.worked(read);
			}
			out.sync();
		}
	}
}
