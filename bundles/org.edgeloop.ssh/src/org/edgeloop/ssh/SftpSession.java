package org.edgeloop.ssh;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;

import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.ssh.internal.SftpAttributes;
import org.edgeloop.ssh.internal.SftpChannel;
import org.edgeloop.ssh.internal.SftpFailures;
import org.edgeloop.ssh.internal.SftpPacket;
import org.edgeloop.ssh.internal.SftpReads;
import org.edgeloop.ssh.internal.SftpReply;

/**
 * File transfer with a server, by SFTP version 3 with OpenSSH's extensions where the server has them. Paths that do not begin with a slash
 * start from the user's folder there; {@code ~} means nothing. What fails is a {@link ConnectionException} that names the path.
 */
public final class SftpSession implements Closeable {

	/** Bytes; what OpenSSH gives at most in one answer, and little enough for any server. */
	private static final int READ_SIZE = 255 * 1024;

	private static final String POSIX_RENAME = "posix-rename@openssh.com";
	private static final String STATVFS = "statvfs@openssh.com";
	private static final int OPEN_READ = 1;

	private final SftpChannel channel;

	SftpSession(SftpChannel channel) {
		this.channel = channel;
	}

	/** @return what stands at the path, whatever link leads there; empty if nothing does */
	public Optional<RemoteFile> find(String path) throws IOException {
		int id = channel.nextId();
		SftpReply reply = channel.ask(new SftpPacket(SftpPacket.STAT).putInt(id).putString(path), id);
		if (reply.type() == SftpReply.STATUS) {
			int status = reply.takeInt();
			if (status == SftpFailures.NO_SUCH_FILE) {
				return Optional.empty();
			}
			throw SftpFailures.of(status, "look at", path, channel.address());
		}
		return Optional.of(SftpAttributes.take(reply));
	}

	/** @return the path from the root, without links */
	public String realPath(String path) throws IOException {
		int id = channel.nextId();
		SftpReply reply = expect(SftpReply.NAME, channel.ask(new SftpPacket(SftpPacket.REALPATH).putInt(id).putString(path), id), "find", path);
		reply.takeInt();
		return reply.takeString();
	}

	/** @return the names in a folder, without those of the folder itself and of the one above, in no order */
	public List<String> list(String folder) throws IOException {
		return List.copyOf(entries(folder).keySet());
	}

	/** @return what is in a folder by its name, in no order; links are what they are themselves */
	public Map<String, RemoteFile> entries(String folder) throws IOException {
		byte[] handle = handle(SftpPacket.OPENDIR, folder, "list", UnaryOperator.identity());
		try {
			Map<String, RemoteFile> entries = new LinkedHashMap<>();
			while (readEntries(handle, folder, entries)) {
				channel.progress().checkCancelled();
			}
			return entries;
		} finally {
			close(handle, folder);
		}
	}

	private boolean readEntries(byte[] handle, String folder, Map<String, RemoteFile> entries) throws IOException {
		int id = channel.nextId();
		SftpReply reply = channel.ask(new SftpPacket(SftpPacket.READDIR).putInt(id).putBytes(handle), id);
		if (isEnd(reply, "list", folder)) {
			return false;
		}
		int count = expect(SftpReply.NAME, reply, "list", folder).takeInt();
		for (int i = 0; i < count; i++) {
			String name = reply.takeString();
			reply.takeBytes();
			RemoteFile file = SftpAttributes.take(reply);
			if (!".".equals(name) && !"..".equals(name)) {
				entries.put(name, file);
			}
		}
		return true;
	}

	/** Makes a folder in one that is there. */
	public void makeFolder(String path) throws IOException {
		int noAttributes = 0;
		int id = channel.nextId();
		done(channel.ask(new SftpPacket(SftpPacket.MKDIR).putInt(id).putString(path).putInt(noAttributes), id), "make the folder", path);
	}

	/** Deletes a file or a link. */
	public void remove(String path) throws IOException {
		int id = channel.nextId();
		done(channel.ask(new SftpPacket(SftpPacket.REMOVE).putInt(id).putString(path), id), "delete", path);
	}

	/** Deletes a folder that is empty. */
	public void removeFolder(String path) throws IOException {
		int id = channel.nextId();
		done(channel.ask(new SftpPacket(SftpPacket.RMDIR).putInt(id).putString(path), id), "delete the folder", path);
	}

	/** Sets the permissions of a file. @param permissions as {@code 0755} */
	public void setPermissions(String path, int permissions) throws IOException {
		int id = channel.nextId();
		done(channel.ask(new SftpPacket(SftpPacket.SETSTAT).putInt(id).putString(path).putInt(SftpAttributes.HAS_MODE).putInt(permissions), id), "set the permissions of",
				path);
	}

	/** Renames a file over another one, if there is one, so that there is the one or the other at any moment. */
	public void rename(String from, String to) throws IOException {
		if (!channel.hasExtension(POSIX_RENAME)) {
			throw new ConnectionException(Problem.error("The SFTP server cannot replace a file in one step", channel.address().toString(),
					"install openssh-sftp-server there"));
		}
		int id = channel.nextId();
		done(channel.ask(new SftpPacket(SftpPacket.EXTENDED).putInt(id).putString(POSIX_RENAME).putString(from).putString(to), id), "rename", from);
	}

	/**
	 * Renames a file to a name whose file, if there is one, is as good: where the server cannot replace a file in one step, that one
	 * stays.
	 */
	public void publish(String from, String to) throws IOException {
		if (channel.hasExtension(POSIX_RENAME)) {
			rename(from, to);
			return;
		}
		int id = channel.nextId();
		SftpReply reply = channel.ask(new SftpPacket(SftpPacket.RENAME).putInt(id).putString(from).putString(to), id);
		int status = expect(SftpReply.STATUS, reply, "rename", from).takeInt();
		if (status != SftpFailures.OK) {
			if (find(to).isEmpty()) {
				throw SftpFailures.of(status, "rename", from, channel.address());
			}
			remove(from);
		}
	}

	/** @return how many bytes this user may still write where the path is; empty if the server does not say */
	public OptionalLong free(String path) throws IOException {
		if (!channel.hasExtension(STATVFS)) {
			return OptionalLong.empty();
		}
		int id = channel.nextId();
		SftpReply reply = expect(SftpReply.EXTENDED_REPLY,
				channel.ask(new SftpPacket(SftpPacket.EXTENDED).putInt(id).putString(STATVFS).putString(path), id), "look at", path);
		reply.takeLong();
		long blockSize = reply.takeLong();
		reply.skip(2 * Long.BYTES);
		return OptionalLong.of(blockSize * reply.takeLong());
	}

	/**
	 * Opens a file for writing; it is made if it is not there.
	 *
	 * @param from how many of its first bytes stay; what is behind them is overwritten. With 0 the file is written anew
	 */
	public SftpWriter write(String path, long from) throws IOException {
		return SftpWriter.open(channel, path, from);
	}

	/** Writes a small file as a whole; it is on the disk when this ends, as far as the server can say. */
	public void write(String path, byte[] content) throws IOException {
		try (SftpWriter writer = write(path, 0)) {
			writer.write(content, 0, content.length);
			writer.sync();
		}
	}

	/**
	 * Copies a file into a local one, from its beginning. Many reads are under way at the same time, so that none waits for the way there
	 * and back.
	 *
	 * @param progress is told the bytes
	 * @return the number of bytes
	 */
	public long download(String path, FileChannel to, Progress progress) throws IOException {
		return download(path, to, 0, progress);
	}

	/**
	 * As {@link #download(String, FileChannel, Progress)}, without the first bytes.
	 *
	 * @param from how many of them the local file has already
	 * @return the number of bytes of the whole file; {@code from} if it has fewer
	 */
	public long download(String path, FileChannel to, long from, Progress progress) throws IOException {
		int noAttributes = 0;
		byte[] handle = handle(SftpPacket.OPEN, path, "read", packet -> packet.putInt(OPEN_READ).putInt(noAttributes));
		boolean isWhole = false;
		try {
			long bytes = new SftpReads(channel, handle, path, to, from, progress).run();
			isWhole = true;
			return bytes;
		} finally {
			// what is still under way after a failure would be taken for the answer
			if (isWhole) {
				close(handle, path);
			} else {
				channel.close();
			}
		}
	}

	/** Reads a file; its bytes are the progress' work. */
	public void read(String path, OutputStream to) throws IOException {
		read(path, to, Long.MAX_VALUE);
	}

	/** @param limit bytes; a larger file is an error. @return the whole file */
	public byte[] read(String path, int limit) throws IOException {
		var content = new ByteArrayOutputStream();
		read(path, content, limit);
		return content.toByteArray();
	}

	private void read(String path, OutputStream to, long limit) throws IOException {
		int noAttributes = 0;
		byte[] handle = handle(SftpPacket.OPEN, path, "read", packet -> packet.putInt(OPEN_READ).putInt(noAttributes));
		try {
			long position = 0;
			while (true) {
				int id = channel.nextId();
				SftpReply reply = channel.ask(new SftpPacket(SftpPacket.READ).putInt(id).putBytes(handle).putLong(position).putInt(READ_SIZE), id);
				if (isEnd(reply, "read", path)) {
					return;
				}
				byte[] bytes = expect(SftpReply.DATA, reply, "read", path).takeBytes();
				position += bytes.length;
				if (position > limit) {
					throw new ConnectionException(Problem.error("The file has more than " + limit + " bytes", path, "this cannot be what it should be"));
				}
				to.write(bytes);
				channel.progress().worked(bytes.length);
			}
		} finally {
			close(handle, path);
		}
	}

	private byte[] handle(int type, String path, String what, UnaryOperator<SftpPacket> more) throws IOException {
		int id = channel.nextId();
		SftpPacket packet = more.apply(new SftpPacket(type).putInt(id).putString(path));
		return expect(SftpReply.HANDLE, channel.ask(packet, id), what, path).takeBytes();
	}

	private void close(byte[] handle, String path) throws IOException {
		int id = channel.nextId();
		done(channel.ask(new SftpPacket(SftpPacket.CLOSE).putInt(id).putBytes(handle), id), "close", path);
	}

	private boolean isEnd(SftpReply reply, String what, String path) throws IOException {
		if (reply.type() != SftpReply.STATUS) {
			return false;
		}
		int status = reply.takeInt();
		if (status != SftpFailures.END_OF_FILE) {
			throw SftpFailures.of(status, what, path, channel.address());
		}
		return true;
	}

	private SftpReply expect(int type, SftpReply reply, String what, String path) throws IOException {
		return SftpFailures.expect(type, reply, what, path, channel.address());
	}

	private void done(SftpReply reply, String what, String path) throws IOException {
		SftpFailures.done(reply, what, path, channel.address());
	}

	@Override
	public void close() {
		channel.close();
	}
}
