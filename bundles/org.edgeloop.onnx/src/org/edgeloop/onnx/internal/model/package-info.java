/**
 * How models are read and kept: protobuf fields taken one by one, so that a broken file gives what is sound before the break.
 * Content stays in the mapped file until somebody asks for it.
 */
@NonNullByDefault
package org.edgeloop.onnx.internal.model;

import org.eclipse.jdt.annotation.NonNullByDefault;
