package org.edgeloop.ssh.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.ByteBuffer;

import org.junit.jupiter.api.Test;

/** What a server sends may come in any pieces, and may be meant badly. */
class SftpRepliesTest {

	private final SftpReplies replies = new SftpReplies();

	/** A status: its type, an id and a code. */
	private static byte[] status(int id, int code) {
		return ByteBuffer.allocate(13).putInt(9).put((byte) SftpReply.STATUS).putInt(id).putInt(code).array();
	}

	private static void assertStatus(int id, int code, SftpReply reply) throws IOException {
		assertNotNull(reply);
		assertEquals(SftpReply.STATUS, reply.type());
		assertEquals(id, reply.takeInt());
		assertEquals(code, reply.takeInt());
	}

	@Test
	void byteForByte() throws Exception {
		for (byte b : status(7, 4)) {
			assertNull(replies.poll(0));
			replies.write(b);
		}
		assertStatus(7, 4, replies.poll(0));
	}

	@Test
	void severalAtOnce() throws Exception {
		byte[] all = ByteBuffer.allocate(30).put(status(1, 0)).put(status(2, 3)).array();
		replies.write(all, 0, 28);
		assertStatus(1, 0, replies.poll(0));
		assertStatus(2, 3, replies.poll(0));
		assertNull(replies.poll(0));
	}

	@Test
	void noAnswerIsLongerThanItMayBe() throws Exception {
		for (int length : new int[] { 0, -1, Integer.MAX_VALUE, Integer.MIN_VALUE, 300_000 }) {
			try (var hostile = new SftpReplies()) {
				hostile.write(status(1, 0));
				hostile.write(ByteBuffer.allocate(4).putInt(length).array());
				hostile.write(status(2, 0));
				assertStatus(1, 0, hostile.poll(0));
				assertThrows(IOException.class, () -> hostile.poll(0), "length " + length);
			}
		}
	}

	@Test
	void nobodyAsksForSoMany() throws Exception {
		for (int i = 0; i < 10_000; i++) {
			replies.write(status(i, 0));
		}
		for (int i = 0; i < 4096; i++) {
			assertStatus(i, 0, replies.poll(0));
		}
		assertThrows(IOException.class, () -> replies.poll(0));
	}

	@Test
	void lengthsInsideAreHeldAgainstWhatIsThere() throws Exception {
		var reply = new SftpReply(ByteBuffer.allocate(9).put((byte) SftpReply.DATA).putInt(1 << 30).putInt(1).array());
		assertThrows(IOException.class, reply::takeBytes);
		var negative = new SftpReply(ByteBuffer.allocate(5).put((byte) SftpReply.DATA).putInt(-1).array());
		assertThrows(IOException.class, negative::takeBytes);
		var exact = new SftpReply(ByteBuffer.allocate(7).put((byte) SftpReply.DATA).putInt(2).put((byte) 8).put((byte) 9).array());
		assertArrayEquals(new byte[] { 8, 9 }, exact.takeBytes());
		assertThrows(IOException.class, exact::takeInt);
	}
}
