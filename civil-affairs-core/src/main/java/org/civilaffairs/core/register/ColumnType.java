package org.civilaffairs.core.register;

/** What kind of value a column of a book takes, and so how it is typed, shown and kept. */
public enum ColumnType {
    /** One line of text. */
    TEXT,
    /** Text of several lines. */
    LONG_TEXT,
    /** A day: 2022-06-22. */
    DATE,
    /** A day and a minute in China's one time zone: 2022-06-22T09:30. */
    DATE_TIME,
    /** A month: 2022-06. */
    MONTH,
    /** A whole number from 0 on. */
    WHOLE,
    /** A quantity from 0 on with at most nine digits before the point and three after it. */
    QUANTITY,
    /** Yuan from 0 on with two decimals, exact. */
    MONEY,
    /** One code of a list. */
    CODE,
    /** Several codes of a list. */
    CODES,
    /** Yes or no: true or false. */
    YES_NO,
    /** A citizen's identity number (公民身份号码). */
    IDENTITY_NUMBER,
    /** An organisation's unified social credit code (统一社会信用代码). */
    CREDIT_CODE,
    /** One person's name. */
    PERSON_NAME,
    /** Several people's names. */
    NAMES
}
