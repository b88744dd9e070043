package org.edgeloop.chart.ui.internal;

import static org.edgeloop.chart.ui.GeneratedRecording.channel;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.swt.graphics.Point;
import org.edgeloop.base.SampleRange;
import org.edgeloop.chart.ui.GeneratedRecording;
import org.edgeloop.chart.ui.TimelineModel;
import org.edgeloop.chart.ui.ValueRange;
import org.edgeloop.signal.Envelope;
import org.edgeloop.signal.EnvelopeSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The test's own thread plays the UI thread: it runs what the store posts when it asks for it. */
class FrameStoreTest {

	private final GeneratedRecording recording = new GeneratedRecording(List.of(channel("a", 1000, 100_000)),
			(_, sample) -> sample % 7);
	private final BlockingQueue<Runnable> uiThread = new LinkedBlockingQueue<>();
	private final AtomicInteger asked = new AtomicInteger();
	private volatile byte flags = Envelope.PROVISIONAL;
	private volatile boolean broken;
	private TimelineModel model;
	private FrameStore store;

	private void open() {
		EnvelopeSource source = (channel, range, bins) -> {
			asked.incrementAndGet();
			if (broken) {
				throw new IOException("drive gone");
			}
			Envelope envelope = recording.envelope(channel, range, bins);
			Arrays.fill(envelope.flags(), flags);
			return envelope;
		};
		model = new TimelineModel(recording, source);
		store = new FrameStore(model, uiThread::add, () -> {
			// nothing is drawn
		});
	}

	@AfterEach
	void close() {
		store.close();
	}

	private void request() {
		store.request(new TimelineLayout(17, 8).layOut(model, new Point(1000, 400), 0, 0), 1);
	}

	private void runNext() throws InterruptedException {
		Runnable task = uiThread.poll(10, TimeUnit.SECONDS);
		assertNotNull(task, "nothing was posted");
		task.run();
	}

	@Test
	void theFirstPictureBringsTheScaleWithIt() throws InterruptedException {
		open();
		request();
		runNext();
		assertEquals(new ValueRange(0, 6), model.extent(0));
		assertTrue(store.track(0).isPresent() && store.overview(0).isPresent());
		assertEquals(0, store.exactShare());
	}

	@Test
	void theSameIsNotComputedTwice() throws InterruptedException {
		open();
		request();
		request();
		runNext();
		request();
		assertEquals(1, asked.get());
	}

	@Test
	void anOverviewIsAskedForUntilItHasCome() throws InterruptedException {
		open();
		request();
		runNext();
		flags = 0;
		store.invalidate();
		request();
		// The user pans on before the answer: whatever becomes of the first request, the exact overview must come.
		model.setRange(new SampleRange(50_000, 90_000));
		request();
		while (store.exactShare() < 1) {
			runNext();
		}
		assertEquals(1, store.exactShare());
	}

	@Test
	void afterAFailureTheSameMayBeAskedAgain() throws InterruptedException {
		open();
		broken = true;
		request();
		runNext();
		assertEquals("drive gone", store.failure());
		broken = false;
		request();
		runNext();
		assertEquals("", store.failure());
		assertTrue(store.track(0).isPresent());
	}
}
