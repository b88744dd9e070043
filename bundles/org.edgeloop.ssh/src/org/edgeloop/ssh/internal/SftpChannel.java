package org.edgeloop.ssh.internal;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import org.apache.sshd.client.channel.ChannelSubsystem;
import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.base.ConnectionException;
import org.edgeloop.base.Problem;
import org.edgeloop.base.Progress;
import org.edgeloop.ssh.SshAddress;
import org.edgeloop.ssh.SshFailures;

/**
 * Requests and answers of SFTP version 3, as draft-ietf-secsh-filexfer-02 has them and OpenSSH extends them. Several requests may be under
 * way; one thread sends and waits.
 */
public final class SftpChannel implements Closeable {

	private static final int PROTOCOL = 3;
	private static final String LIMITS = "limits@openssh.com";
	/** Bytes that every server takes in one write. */
	private static final int USUAL_WRITE = 32 * 1024;
	/** Larger ones would not be faster. */
	private static final int LARGEST_WRITE = 255 * 1024;
	/** A disk that wakes up, or an SD card that tidies up, takes its time. */
	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private final OpenSession session;
	private final SshAddress address;
	private final ChannelSubsystem channel;
	private final SftpReplies replies = new SftpReplies();
	private final Progress progress;
	private final OutputStream out;
	private final Map<String, String> extensions = new HashMap<>();
	private int writeSize = USUAL_WRITE;
	private int lastId;

	private SftpChannel(OpenSession session, ChannelSubsystem channel, Progress progress) throws IOException {
		this.session = session;
		address = session.address();
		this.channel = channel;
		this.progress = progress;
		channel.setOut(replies);
		try {
			session.open(channel, progress);
		} catch (ConnectionException e) {
			throw session.isAlive() ? noSubsystem() : e;
		}
		out = channel.getInvertedIn();
	}

	/** @param progress ends what waits when it is cancelled */
	public static SftpChannel open(OpenSession session, Progress progress) throws IOException {
		ChannelSubsystem subsystem = session.subsystem("sftp");
		var channel = new SftpChannel(session, subsystem, progress);
		boolean isOpen = false;
		try {
			channel.greet();
			isOpen = true;
			return channel;
		} finally {
			if (!isOpen) {
				subsystem.close(true);
			}
		}
	}

	private ConnectionException noSubsystem() {
		return new ConnectionException(Problem.error("The SSH server offers no file transfer (SFTP)", address.toString(),
				"install openssh-sftp-server there, and see that sshd_config has a line: Subsystem sftp internal-sftp"));
	}

	private void greet() throws IOException {
		SftpReply version = version();
		if (version.type() != SftpReply.VERSION || version.takeInt() != PROTOCOL) {
			throw noSubsystem();
		}
		while (version.hasMore()) {
			extensions.put(version.takeString(), version.takeString());
		}
		if (hasExtension(LIMITS)) {
			askLimits();
		}
	}

	private void askLimits() throws IOException {
		int id = nextId();
		SftpReply limits = ask(new SftpPacket(SftpPacket.EXTENDED).putInt(id).putString(LIMITS), id);
		if (limits.type() == SftpReply.EXTENDED_REPLY) {
			// the longest packet and the longest read come first; 0 says nothing
			limits.skip(2 * Long.BYTES);
			long write = limits.takeLong();
			writeSize = write == 0 ? USUAL_WRITE : (int) Math.clamp(write, 1, LARGEST_WRITE);
		}
	}

	private SftpReply version() throws IOException {
		try {
			send(new SftpPacket(SftpPacket.INIT).putInt(PROTOCOL));
			return next();
		} catch (ConnectionException e) {
			// the server has closed nothing but the channel: there is no such program
			throw session.isAlive() ? noSubsystem() : e;
		} catch (IOException e) {
			throw new ConnectionException(Problem.error("What the server says is no file transfer (SFTP)", address.toString(),
					"something there writes text before it, as echo in ~/.bashrc does; it should only do so in a terminal"), e);
		}
	}

	/** @return the server's */
	public SshAddress address() {
		return address;
	}

	public Progress progress() {
		return progress;
	}

	public boolean hasExtension(String name) {
		return extensions.containsKey(name);
	}

	/** @return how many bytes one write may have */
	public int writeSize() {
		return writeSize;
	}

	/** @return the id of the next request, which is put behind its type */
	public int nextId() {
		lastId++;
		return lastId;
	}

	/** Sends a request without waiting for its answer; it may travel with those that follow. */
	public void send(SftpPacket packet) throws IOException {
		send(packet, new byte[0], 0, 0);
	}

	/** Sends a request that ends with bytes, which are not copied. */
	public void send(SftpPacket packet, byte[] bytes, int from, int length) throws IOException {
		try {
			out.write(packet.framed(length));
			out.write(bytes, from, length);
		} catch (IOException e) {
			throw ended();
		}
	}

	/** @return the answer to the only request that is under way */
	public SftpReply ask(SftpPacket packet, int id) throws IOException {
		send(packet);
		SftpReply reply = next();
		if (reply.takeInt() != id) {
			throw new IOException("the SFTP server answers another question than was asked");
		}
		return reply;
	}

	/** @return the next answer, whose id is not read yet */
	public SftpReply next() throws IOException {
		flush();
		try {
			var patience = new Patience(PATIENCE, progress);
			while (true) {
				@Nullable SftpReply reply = replies.poll(Patience.SLICE.toMillis());
				if (reply != null) {
					return reply;
				}
				// a channel that was opened while its session ended is never told so
				if (channel.isClosed() || channel.isClosing() || !session.isAlive()) {
					return last();
				}
				if (patience.isOver()) {
					throw SshFailures.tooSlow(address, PATIENCE);
				}
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new InterruptedIOException();
		}
	}

	private void flush() throws IOException {
		try {
			out.flush();
		} catch (IOException e) {
			throw ended();
		}
	}

	/** What came in just before the channel closed still counts. */
	private SftpReply last() throws IOException, InterruptedException {
		@Nullable SftpReply reply = replies.poll(0);
		if (reply == null) {
			throw ended();
		}
		return reply;
	}

	private ConnectionException ended() {
		return session.isAlive() ? SshFailures.transferEnded(address) : SshFailures.lost(address);
	}

	@Override
	public void close() {
		channel.close(true);
	}
}
