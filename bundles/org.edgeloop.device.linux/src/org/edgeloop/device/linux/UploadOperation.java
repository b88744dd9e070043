package org.edgeloop.device.linux;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.ssh.RemoteFile;
import org.edgeloop.ssh.SftpSession;
import org.edgeloop.ssh.SftpWriter;
import org.edgeloop.ssh.SshConnection;

/**
 * Puts a file onto the board, so that there is the old file or the whole new one at any moment: it is written beside, synced, hashed there
 * and renamed over the old one. An upload that was cut off is gone on with if what it left are the file's own bytes.
 */
public final class UploadOperation {

	private static final int BUFFER = 1 << 20;
	private static final int USUAL_PERMISSIONS = 0644;
	/** A disk with less is full, whatever it says of the last write. */
	private static final int LEAST_FREE = 1 << 16;

	private final SshConnection connection;
	private final Path file;
	private final String path;

	/** @param path of the file on the board; its folder is there already */
	public UploadOperation(SshConnection connection, Path file, String path) {
		this.connection = connection;
		this.file = file;
		this.path = path;
	}

	/**
	 * @param progress its work is the file's bytes
	 * @throws ProblemException if the file cannot be read
	 * @throws ConnectionException if the board cannot take it, with the reason; the old file is as it was
	 */
	public Upload run(Progress progress) throws IOException {
		try (SftpSession sftp = connection.sftp(progress)) {
			String part = partOf(path);
			long there = resumable(sftp, part, progress);
			try (HashedFile source = HashedFile.open(file)) {
				progress.begin("Copy " + file.getFileName() + " to " + connection.address().host(), source.size());
				checkSpace(sftp, source.size() - there);
				boolean isSynced = write(sftp, part, there, source, progress);
				String digits = source.sha256SoFar();
				checkArrived(sftp, part, digits, progress);
				sftp.setPermissions(part, USUAL_PERMISSIONS);
				sftp.rename(part, path);
				return new Upload(source.size(), digits, there, isSynced);
			}
		}
	}

	/** @return the name beside the file under which it is written */
	static String partOf(String path) {
		int name = path.lastIndexOf('/') + 1;
		return path.substring(0, name) + "." + path.substring(name) + ".part";
	}

	/** @return how many of the file's bytes an upload that was cut off has left */
	private long resumable(SftpSession sftp, String part, Progress progress) throws IOException {
		try (HashedFile source = HashedFile.open(file)) {
			Optional<RemoteFile> left = sftp.find(part);
			if (left.isEmpty() || left.get().size() == 0 || left.get().size() > source.size()) {
				return 0;
			}
			long there = left.get().size();
			skip(source, there, progress);
			return new RemoteHash(connection, sftp).of(part, progress).equals(source.sha256SoFar()) ? there : 0;
		}
	}

	private static void skip(HashedFile source, long count, Progress progress) throws ProblemException {
		var buffer = new byte[BUFFER];
		for (long left = count; left > 0; left -= BUFFER) {
			progress.checkCancelled();
			source.read(buffer, (int) Math.min(BUFFER, left));
		}
	}

	private void checkSpace(SftpSession sftp, long needed) throws IOException {
		OptionalLong free = sftp.free(folder());
		if (free.isPresent() && free.getAsLong() < needed) {
			throw diskFull("%,d bytes are needed and %,d are free".formatted(needed, free.getAsLong()));
		}
	}

	private String folder() {
		int name = path.lastIndexOf('/');
		return name < 0 ? "." : path.substring(0, Math.max(name, 1));
	}

	private ConnectionException diskFull(String figures) {
		return new ConnectionException(Problem.error("The board's disk is full: " + figures, connection.address().host() + ":" + path,
				"delete what is not needed there, as old releases"));
	}

	private boolean write(SftpSession sftp, String part, long from, HashedFile source, Progress progress) throws IOException {
		try (SftpWriter writer = sftp.write(part, from)) {
			skip(source, from, progress);
			progress.worked(from);
			var buffer = new byte[BUFFER];
			while (writer.position() < source.size()) {
				progress.checkCancelled();
				int count = (int) Math.min(BUFFER, source.size() - writer.position());
				source.read(buffer, count);
				writer.write(buffer, 0, count);
				progress.worked(count);
			}
			return writer.sync();
		} catch (ConnectionException e) {
			throw isFull(sftp) ? fullMeanwhile(sftp, part) : e;
		}
	}

	/** SFTP has no status for a disk that is full; a server only says that it failed. */
	private boolean isFull(SftpSession sftp) {
		try {
			OptionalLong free = sftp.free(folder());
			return free.isPresent() && free.getAsLong() < LEAST_FREE;
		} catch (IOException e) {
			// the connection is the cause, and known already
			return false;
		}
	}

	private ConnectionException fullMeanwhile(SftpSession sftp, String part) throws IOException {
		// a board whose disk is full does worse than lose a part of an upload
		sftp.remove(part);
		return diskFull("something else wrote at the same time");
	}

	private void checkArrived(SftpSession sftp, String part, String expected, Progress progress) throws IOException {
		String arrived = new RemoteHash(connection, sftp).of(part, progress);
		if (!arrived.equals(expected)) {
			sftp.remove(part);
			throw new ConnectionException(Problem.error("The file has arrived damaged: its SHA-256 is " + arrived + " there and " + expected + " here",
					connection.address().host() + ":" + path, "try again; if it happens again, the board's disk or memory is failing"));
		}
	}
}
