package org.edgeloop.device.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.edgeloop.base.Progress;
import org.edgeloop.device.line.ByteLine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;

class SerialLiveSourceTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"a,b\\n1,2\\n-3.5,4e2\\n|a b|1.0 2.0, -3.5 400.0", "torn,2\\n1,2\\n3,4\\n|channel 1 channel 2|1.0 2.0, 3.0 4.0",
			"4\\n1;2\\r\\n3;4\\r\\n|channel 1 channel 2|1.0 2.0, 3.0 4.0", "x\\n1\\t2 3\\n|channel 1 channel 2 channel 3|1.0 2.0 3.0",
			"9\\n1,nan\\nboot: ok\\n2,3\\n4\\n5,6\\n|channel 1 channel 2|1.0 NaN, 2.0 3.0, 5.0 6.0",
			"{\"t\":1,\"name\":\"x\",\"v\":2.5}\\n{\"v\":3}\\nnoise\\n{\"w\":1}\\n[1]\\n{\"t\":2,\"v\":null}\\n|t v|1.0 2.5, NaN 3.0, 2.0 NaN",
			"s\\n1,2\\n3,|channel 1 channel 2|1.0 2.0", "hello\\nworld\\n|``|``" })
	void samplesAreFoundInTheText(String text, String names, String samples) throws IOException {
		var heard = new Heard();
		source(text.replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t"), 7).watch(heard, heard.untilSilent());

		assertEquals(names, String.join(" ", heard.channels));
		assertEquals(samples, String.join(", ", heard.samples));
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 3, 4096 })
	void howTheBytesArriveChangesNothing(int piece) throws IOException {
		var heard = new Heard();
		source("µ,b\n1,2\n3,4\n", piece).watch(heard, heard.untilSilent());

		assertEquals(List.of("µ", "b"), heard.channels);
		assertEquals(List.of("1.0 2.0", "3.0 4.0"), heard.samples);
	}

	@Test
	void aLineWithoutEndTakesNoMemoryAndHidesNothing() throws IOException {
		var heard = new Heard();
		source("1,2\n" + "9".repeat(1 << 20) + "\n3,4\n", 4096).watch(heard, heard.untilSilent());

		assertEquals(List.of("3.0 4.0"), heard.samples);
	}

	@Test
	void theLineIsClosedWhateverEndsIt() {
		var line = new TextLine("1\n2\n", 4096);
		line.breaksAtEnd = true;

		assertThrows(IOException.class, () -> new SerialLiveSource("", () -> line, 0).watch(new Heard(), Progress.NONE));
		assertTrue(line.closed);
	}

	private static SerialLiveSource source(String text, int piece) {
		return new SerialLiveSource("samples", () -> new TextLine(text, piece), 0);
	}

	private static final class Heard implements LiveListener {

		private final List<String> channels = new ArrayList<>();
		private final List<String> samples = new ArrayList<>();
		private long last;

		@Override
		public void began(List<LiveChannel> given, double rate) {
			given.forEach(channel -> channels.add(channel.name()));
		}

		@Override
		public void values(long nanos, double[][] values) {
			assertTrue(nanos >= last);
			last = nanos;
			samples.add(String.join(" ", Arrays.stream(values).map(value -> Double.toString(value[0])).toList()));
		}

		Progress untilSilent() {
			return Progress.NONE.until(TextLine.SILENT::get);
		}
	}

	/** Says a text and falls silent. */
	private static final class TextLine implements ByteLine {

		static final AtomicBoolean SILENT = new AtomicBoolean();

		private final byte[] bytes;
		private final int piece;
		private int position;
		private boolean breaksAtEnd;
		private boolean closed;

		TextLine(String text, int piece) {
			bytes = text.getBytes(StandardCharsets.UTF_8);
			this.piece = piece;
			SILENT.set(false);
		}

		@Override
		public String name() {
			return "text";
		}

		@Override
		public int read(byte[] into, int from, int length, Duration timeout) throws IOException {
			if (position == bytes.length) {
				SILENT.set(true);
				if (breaksAtEnd) {
					throw new IOException("unplugged");
				}
				return 0;
			}
			int read = Math.min(Math.min(piece, length), bytes.length - position);
			System.arraycopy(bytes, position, into, from, read);
			position += read;
			return read;
		}

		@Override
		public void write(byte[] given, int from, int length) {
			throw new UnsupportedOperationException("a live source writes nothing");
		}

		@Override
		public void discardInput() {
			throw new UnsupportedOperationException("a live source loses nothing");
		}

		@Override
		public void close() {
			closed = true;
		}
	}
}
