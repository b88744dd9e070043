package org.edgeloop.signal.internal.npy;

import java.nio.ByteOrder;

import org.edgeloop.signal.internal.memory.SampleEncoding;

/**
 * A number within an array's element.
 *
 * @param name the field's name in a structured array; empty where the element is the number
 * @param encoding how the number is stored
 * @param order its byte order
 * @param offset where it begins in the element, in bytes
 */
record NpyField(String name, SampleEncoding encoding, ByteOrder order, int offset) {
}
