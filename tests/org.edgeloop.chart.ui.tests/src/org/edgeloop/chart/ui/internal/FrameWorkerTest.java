package org.edgeloop.chart.ui.internal;

import static org.edgeloop.chart.ui.GeneratedRecording.channel;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.edgeloop.base.SampleRange;
import org.edgeloop.chart.ui.GeneratedRecording;
import org.edgeloop.chart.ui.TimeAxis;
import org.edgeloop.signal.Channel;
import org.edgeloop.signal.EnvelopeSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FrameWorkerTest {

	private record Result(TimelineFrame frame, List<TrackFrame> overviews, IOException failure) {
	}

	private final List<Channel> channels = List.of(channel("fast", 1000, 100_000), channel("slow", 10, 1000));
	private final GeneratedRecording recording = new GeneratedRecording(channels, (channel, sample) -> channel * 1e6 + sample);
	private final BlockingQueue<Result> results = new LinkedBlockingQueue<>();
	private FrameWorker worker;

	private void start(EnvelopeSource envelopes) {
		worker = new FrameWorker(recording, envelopes, TimeAxis.of(channels), new FrameWorker.Receiver() {
			@Override
			public void frameReady(FrameRequest request, TimelineFrame frame, List<TrackFrame> overviews) {
				results.add(new Result(frame, overviews, null));
			}

			@Override
			public void failed(IOException problem) {
				results.add(new Result(null, List.of(), problem));
			}
		});
	}

	@AfterEach
	void stop() {
		worker.close();
	}

	private Result next() throws InterruptedException {
		Result result = results.poll(10, TimeUnit.SECONDS);
		assertNotNull(result, "no answer");
		return result;
	}

	private static FrameRequest request(long from, long to, List<Integer> overviewOf) {
		return new FrameRequest(new SampleRange(from, to), List.of(0, 1), 100, overviewOf, 0);
	}

	@Test
	void eachChannelIsSummarisedOrGivenRawByItsOwnRate() throws InterruptedException {
		start(recording);
		worker.request(request(10_000, 20_000, List.of()));
		TimelineFrame frame = next().frame();
		TrackFrame fast = frame.track(0).orElseThrow();
		assertNull(fast.raw());
		assertEquals(new SampleRange(9_600, 20_800), fast.samples(), "up to 16 bins of 100 samples more on either side");
		assertEquals(112, fast.envelope().bins());
		assertEquals(9_700, fast.envelope().min()[1]);
		assertEquals(9_799, fast.envelope().max()[1]);
		TrackFrame slow = frame.track(1).orElseThrow();
		assertNull(slow.envelope());
		assertEquals(new SampleRange(99, 201), slow.samples(), "one more on either side, for the line to the edges");
		assertEquals(1_000_099, slow.raw()[0]);
	}

	@Test
	void atTheRecordingsEndsThereIsNoSampleMore() throws InterruptedException {
		start(recording);
		worker.request(request(0, 8, List.of()));
		TrackFrame fast = next().frame().track(0).orElseThrow();
		assertArrayEquals(new double[] { 0, 1, 2, 3, 4, 5, 6, 7, 8 }, fast.raw());
	}

	@Test
	void theFirstPictureServesAsOverviewToo() throws InterruptedException {
		AtomicInteger asked = new AtomicInteger();
		start((channel, range, bins) -> {
			asked.incrementAndGet();
			return recording.envelope(channel, range, bins);
		});
		worker.request(request(0, 100_000, List.of(0, 1)));
		Result result = next();
		assertEquals(2, result.overviews().size());
		assertSame(result.frame().track(0).orElseThrow(), result.overviews().getFirst());
		assertEquals(2, asked.get(), "once a channel, not once more for the overview");
	}

	@Test
	void whatWasAskedWhileBusyIsReplacedByWhatWasAskedLast() throws InterruptedException {
		CountDownLatch begun = new CountDownLatch(1);
		CountDownLatch mayGoOn = new CountDownLatch(1);
		start((channel, range, bins) -> {
			begun.countDown();
			await(mayGoOn);
			return recording.envelope(channel, range, bins);
		});
		worker.request(request(0, 50_000, List.of()));
		await(begun);
		worker.request(request(10_000, 60_000, List.of()));
		worker.request(request(20_000, 70_000, List.of()));
		mayGoOn.countDown();
		assertEquals(new SampleRange(0, 50_000), next().frame().range(), "still meets what is wanted, so it is finished");
		assertEquals(new SampleRange(20_000, 70_000), next().frame().range());
		assertTrue(results.isEmpty());
	}

	@Test
	void aFrameOfWhatIsOutOfSightByNowIsGivenUp() throws InterruptedException {
		CountDownLatch begun = new CountDownLatch(1);
		CountDownLatch mayGoOn = new CountDownLatch(1);
		start((channel, range, bins) -> {
			begun.countDown();
			await(mayGoOn);
			return recording.envelope(channel, range, bins);
		});
		worker.request(request(0, 20_000, List.of()));
		await(begun);
		worker.request(request(50_000, 70_000, List.of()));
		mayGoOn.countDown();
		assertEquals(new SampleRange(50_000, 70_000), next().frame().range());
	}

	@Test
	void aFailureIsReportedAndTheNextRequestAnsweredAgain() throws InterruptedException {
		AtomicInteger asked = new AtomicInteger();
		start((channel, range, bins) -> {
			if (asked.getAndIncrement() == 0) {
				throw new IOException("drive gone");
			}
			return recording.envelope(channel, range, bins);
		});
		worker.request(request(0, 50_000, List.of()));
		assertEquals("drive gone", next().failure().getMessage());
		worker.request(request(0, 50_000, List.of()));
		assertNotNull(next().frame());
	}

	private static void await(CountDownLatch latch) {
		try {
			assertTrue(latch.await(10, TimeUnit.SECONDS));
		} catch (InterruptedException e) {
			throw new AssertionError(e);
		}
	}
}
