package org.edgeloop.device.stm32.image;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

/** Gathers pieces of memory in any order. */
final class SegmentCollector {

	private static final long ADDRESS_SPACE = 1L << 32;

	private record Piece(FirmwareSegment segment, String where) {
	}

	private final List<Piece> pieces = new ArrayList<>();
	private final String file;
	private long room;

	/** @param room how many bytes there may be at most: a file cannot hold more than its size, whatever its headers say */
	SegmentCollector(String file, long room) {
		this.file = file;
		this.room = room;
	}

	/** @param where in the file, for messages; may be empty */
	void add(long address, byte[] bytes, String where) throws ProblemException {
		if (address + bytes.length > ADDRESS_SPACE) {
			throw problem("bytes lie behind the last address that 32 bits can name", where);
		}
		room -= bytes.length;
		if (room < 0) {
			throw problem("parts of the file are used twice", where);
		}
		if (bytes.length > 0) {
			pieces.add(new Piece(new FirmwareSegment(address, bytes), where));
		}
	}

	/** @return by address, those that touch joined */
	List<FirmwareSegment> segments() throws ProblemException {
		if (pieces.isEmpty()) {
			throw problem("the file holds no bytes for the chip", "");
		}
		pieces.sort(Comparator.comparingLong(piece -> piece.segment.address()));
		List<FirmwareSegment> joined = new ArrayList<>();
		var bytes = new ByteArrayOutputStream();
		long start = pieces.getFirst().segment.address();
		for (Piece piece : pieces) {
			long end = start + bytes.size();
			if (piece.segment.address() < end) {
				throw problem("two parts of the file claim address 0x%08x".formatted(piece.segment.address()), piece.where);
			}
			if (piece.segment.address() > end) {
				joined.add(new FirmwareSegment(start, bytes.toByteArray()));
				bytes.reset();
				start = piece.segment.address();
			}
			bytes.writeBytes(piece.segment.bytes());
		}
		joined.add(new FirmwareSegment(start, bytes.toByteArray()));
		return joined;
	}

	private ProblemException problem(String what, String where) {
		return new ProblemException(Problem.error(what, where.isEmpty() ? file : file + ", " + where, "build the firmware again"));
	}
}
