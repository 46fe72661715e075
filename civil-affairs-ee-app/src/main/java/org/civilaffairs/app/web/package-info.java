/**
 * What all pages share: the language and type size that a visitor chose ({@link org.civilaffairs.app.web.Look}), the texts of all
 * features in that language ({@link org.civilaffairs.app.web.Texts}, {@code #{m['feature.key']}}), the way figures, dates, clauses
 * and findings are written ({@link org.civilaffairs.app.web.Words}), who is looking ({@link org.civilaffairs.app.web.Visitor}) and
 * where one may go ({@link org.civilaffairs.app.web.Navigation}).
 */
package org.civilaffairs.app.web;
