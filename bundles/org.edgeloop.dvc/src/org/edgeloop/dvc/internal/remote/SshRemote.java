package org.edgeloop.dvc.internal.remote;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.dvc.remote.Remote;
import org.edgeloop.ssh.RemoteFile;
import org.edgeloop.ssh.SftpSession;
import org.edgeloop.ssh.SftpWriter;
import org.edgeloop.ssh.SshConnection;

/** A remote in a folder of another machine, by SFTP. */
public final class SshRemote implements Remote {

	private static final int BUFFER = 256 * 1024;
	/** A disk with less is full, whatever it says of the last write. */
	private static final int LEAST_FREE = 1 << 16;

	private final SftpPool pool;
	private final String host;
	private final String root;
	private final String address;
	private final int connections;
	/** Folders that are there, as far as is known. */
	private final Set<String> folders = ConcurrentHashMap.newKeySet();

	/**
	 * @param connection is closed with this
	 * @param root the folder there, which begins with a slash and ends with none; empty for the root of all files
	 * @param progress ends whatever waits when it is cancelled
	 */
	public SshRemote(SshConnection connection, String root, int connections, Progress progress) {
		// what the sessions themselves report would be counted twice
		pool = new SftpPool(connection, connections, Progress.NONE.until(progress::isCancelled));
		host = connection.address().host();
		address = "ssh://" + connection.address() + root;
		this.root = root;
		this.connections = connections;
	}

	@Override
	public String address() {
		return address;
	}

	@Override
	public int connections() {
		return connections;
	}

	@Override
	public boolean canList() {
		return true;
	}

	@Override
	public boolean canWrite() {
		return true;
	}

	private String path(String key) {
		return key.isEmpty() ? root + "/." : root + "/" + key;
	}

	@Override
	public OptionalLong size(String key, Progress progress) throws IOException {
		Optional<RemoteFile> file = pool.with(sftp -> sftp.find(path(key)));
		return file.isEmpty() || file.get().isFolder() ? OptionalLong.empty() : OptionalLong.of(file.get().size());
	}

	@Override
	public void list(String folder, Listing listing, Progress progress) throws IOException {
		progress.checkCancelled();
		Map<String, RemoteFile> entries = pool.with(sftp -> sftp.find(path(folder)).isEmpty() ? Map.of() : sftp.entries(path(folder)));
		for (Map.Entry<String, RemoteFile> entry : entries.entrySet()) {
			String key = folder.isEmpty() ? entry.getKey() : folder + "/" + entry.getKey();
			if (entry.getValue().isFolder()) {
				list(key, listing, progress);
			} else if (entry.getValue().isFile() && !RemoteKeys.isTemporary(entry.getKey())) {
				listing.found(key, entry.getValue().size());
			}
		}
	}

	@Override
	public void download(String key, Path file, Progress progress) throws IOException {
		receive(key, file, 0, progress);
	}

	@Override
	public void resume(String key, Path file, long from, Progress progress) throws IOException {
		progress.worked(from);
		receive(key, file, from, progress);
	}

	private void receive(String key, Path file, long from, Progress progress) throws IOException {
		try (FileChannel to = create(file, from)) {
			boolean isThere = pool.with(sftp -> receive(sftp, path(key), to, from, progress));
			if (!isThere) {
				throw new NoSuchFileException(host + ":" + path(key));
			}
		}
	}

	private static FileChannel create(Path file, long from) throws IOException {
		try {
			return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE).truncate(from);
		} catch (IOException e) {
			throw RemoteFailures.ofThisMachine("A file for what is downloaded cannot be made", file.toString(), e);
		}
	}

	private static boolean receive(SftpSession sftp, String path, FileChannel to, long from, Progress progress) throws IOException {
		try {
			sftp.download(path, to, from, progress);
			return true;
		} catch (ConnectionException e) {
			if (sftp.find(path).isEmpty()) {
				return false;
			}
			throw e;
		}
	}

	@Override
	public void upload(Path file, String key, Progress progress) throws IOException {
		try (InputStream in = open(file)) {
			pool.with(sftp -> {
				makeFolder(sftp, parent(path(key)));
				return send(sftp, in, path(key), progress);
			});
		}
	}

	private static InputStream open(Path file) throws IOException {
		try {
			return Files.newInputStream(file);
		} catch (IOException e) {
			throw RemoteFailures.ofThisMachine("The file cannot be read", file.toString(), e);
		}
	}

	private static String parent(String path) {
		return path.substring(0, path.lastIndexOf('/'));
	}

	private void makeFolder(SftpSession sftp, String folder) throws IOException {
		if (folder.isEmpty() || folders.contains(folder)) {
			return;
		}
		if (sftp.find(folder).isEmpty()) {
			makeFolder(sftp, parent(folder));
			try {
				sftp.makeFolder(folder);
			} catch (ConnectionException e) {
				// another thread, or somebody else, may have been faster
				if (sftp.find(folder).isEmpty()) {
					throw e;
				}
			}
		}
		folders.add(folder);
	}

	/** @return how many bytes it had */
	private long send(SftpSession sftp, InputStream in, String path, Progress progress) throws IOException {
		String temporary = RemoteKeys.temporary(path);
		boolean isWhole = false;
		try {
			long bytes = write(sftp, in, temporary, progress);
			sftp.publish(temporary, path);
			isWhole = true;
			return bytes;
		} catch (ConnectionException e) {
			throw isFull(sftp, parent(path)) ? new ConnectionException(Problem.error("The remote's disk is full", host + ":" + root, "make room there")) : e;
		} finally {
			if (!isWhole) {
				removeIfPossible(sftp, temporary);
			}
		}
	}

	private static long write(SftpSession sftp, InputStream in, String path, Progress progress) throws IOException {
		try (SftpWriter writer = sftp.write(path, 0)) {
			var buffer = new byte[BUFFER];
			for (int count = in.readNBytes(buffer, 0, BUFFER); count > 0; count = in.readNBytes(buffer, 0, BUFFER)) {
				progress.checkCancelled();
				writer.write(buffer, 0, count);
				progress.worked(count);
			}
			writer.finish();
			return writer.position();
		}
	}

	/** SFTP has no status for a disk that is full; a server only says that it failed. */
	private static boolean isFull(SftpSession sftp, String folder) {
		try {
			OptionalLong free = sftp.free(folder);
			return free.isPresent() && free.getAsLong() < LEAST_FREE;
		} catch (IOException e) {
			// the connection is the cause, and known already
			return false;
		}
	}

	private static void removeIfPossible(SftpSession sftp, String path) {
		try {
			sftp.remove(path);
		} catch (IOException | CancellationException e) {
			// it was never made, or the connection is lost; nobody takes it for a whole file
		}
	}

	@Override
	public void delete(String key, Progress progress) throws IOException {
		pool.with(sftp -> {
			if (sftp.find(path(key)).isPresent()) {
				sftp.remove(path(key));
			}
			return key;
		});
	}

	@Override
	public void tidy(String folder, Progress progress) throws IOException {
		progress.checkCancelled();
		pool.with(sftp -> {
			Map<String, Instant> written = new HashMap<>();
			if (sftp.find(path(folder)).isPresent()) {
				sftp.entries(path(folder)).forEach((name, file) -> {
					if (file.isFile()) {
						written.put(name, file.modified());
					}
				});
			}
			for (String name : LeftOvers.among(written)) {
				removeIfPossible(sftp, path(folder) + "/" + name);
			}
			return folder;
		});
	}

	@Override
	public void close() {
		pool.close();
	}
}
